/// <reference types="astro/client" />

declare module 'virtual:embed-script' {
  /** The text of `/embed.js`. */
  const text: string;
  export default text;
}
