import type { Flip } from '#engine/explanation/flips.ts';
import { formatList } from '#i18n/format.ts';
import type { PartProps } from '#views/parts/parts.tsx';

/** What a flip makes of the verdict, as words that follow the change. */
export function flipWords(
  { verdict, candidates }: Pick<Flip, 'verdict' | 'candidates'>,
  { words, locale, explain }: Pick<PartProps, 'words' | 'locale' | 'explain'>,
): string {
  const names = (candidates ?? []).map((id) => words.candidates[id]);
  const among = names.length > 0 ? formatList(locale, names) : null;
  return explain.flips.gives(words.shortVerdicts[verdict], among);
}
