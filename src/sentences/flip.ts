import type { Flip } from '#engine/explanation/flips.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';
import type { ExplanationWords } from '#i18n/explanation-words.ts';
import { formatList } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';

/** What a flip makes of the verdict, as words that follow the change. */
export function flipWords(
  { verdict, candidates }: Pick<Flip, 'verdict' | 'candidates'>,
  {
    words,
    explain,
    locale,
  }: {
    readonly words: DecisionWords;
    readonly explain: ExplanationWords;
    readonly locale: Locale;
  },
): string {
  const names = (candidates ?? []).map((id) => words.candidates[id]);
  const among = names.length > 0 ? formatList(locale, names) : null;
  return explain.flips.gives(words.shortVerdicts[verdict], among);
}
