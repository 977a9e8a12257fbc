/// <reference types="astro/client" />

declare module 'virtual:embed-script' {
  /** The text of `/embed.js`. */
  const text: string;
  export default text;
}

/** The address of a script that is loaded when it is needed: see src/build/integrations/lazy-script.ts. */
declare module 'lazy:*' {
  const address: string;
  export default address;
}
