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
