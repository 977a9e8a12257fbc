/// <reference types="astro/client" />

/** The address of a script that is loaded when it is needed: see src/search/lazy-script.ts. */
declare module 'lazy:*' {
  const address: string;
  export default address;
}
