/** Where `npm start` serves a build that was made for no site in particular. */
const local = 'http://127.0.0.1:4321';

/** A path of this site, as `href` gives it, with the origin: what other people’s pages need. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE ?? local).href;
}
