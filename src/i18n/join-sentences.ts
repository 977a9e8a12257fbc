import type { Locale } from './locale.ts';

/** Sentences one after another, as the script sets them; what there is none of is left out. */
export function joinSentences(locale: Locale, sentences: readonly (string | null)[]): string {
  return sentences.filter((sentence) => sentence !== null).join(sentenceGap(locale));
}

/** What stands between two sentences: a full-width stop brings its own space. */
export function sentenceGap(locale: Locale): string {
  return locale === 'zh' ? '' : ' ';
}
