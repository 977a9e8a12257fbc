import type { Locale } from '../locale.ts';

type Dictionary<W> = () => Promise<{ readonly words: W }>;

/**
 * Loads a dictionary in one language, so that a page in the browser has only its own. Each has a
 * file here, because a script that loads one would else name the files of all.
 */
export function inLanguage<W>(
  dictionaries: Readonly<Record<Locale, Dictionary<W>>>,
): (locale: Locale) => Promise<W> {
  return async (locale) => (await dictionaries[locale]()).words;
}
