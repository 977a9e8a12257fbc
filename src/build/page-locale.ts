import { isLocale, type Locale } from '#i18n/locale.ts';

/** The language of the page that a component of the guide stands in, from the page's address. */
export function localeOf(params: Readonly<Record<string, string | undefined>>): Locale {
  const { locale } = params;
  if (isLocale(locale)) return locale;
  throw new Error('Components of the guide belong on pages below a language.');
}
