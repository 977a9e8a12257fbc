import type { Locale } from '#i18n/locale.ts';

/**
 * Address of a page or file of this site, below the base path it was built for.
 * @param locale language of the page; null for what belongs to no language
 * @param path what follows, without a leading slash, such as `guide/gin-concurrency/`
 */
export function href(locale: Locale | null, path = ''): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return [base, ...(locale ? [locale] : []), path].join('/');
}

/** Where `npm start` serves a build that was made for no site in particular. */
const local = 'http://127.0.0.1:4321';

/** A path of this site, as `href` gives it, with the origin: what other people’s pages need. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE ?? local).href;
}
