/** The two languages of the site; each stands first in the address of its pages. */
export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** BCP 47 tags, for `lang` and `Intl`. */
export const languageTag = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Locale, string>;

export function otherLocale(locale: Locale): Locale {
  return locale === 'zh' ? 'en' : 'zh';
}

export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}
