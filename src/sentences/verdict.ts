import type { Decision } from '#engine/verdict/decide.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';
import { formatDecimals, formatList } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';

/** The verdict as one sentence. */
export function verdictSentence(decision: Decision, words: DecisionWords, locale: Locale): string {
  const names = (decision.candidates ?? []).map((id) => words.candidates[id]);
  return words.verdicts[decision.verdict](formatList(locale, names));
}

/** How clear the verdict is; null where nothing fits. */
export function marginSentence(
  { verdict, margin, ranking }: Decision,
  words: DecisionWords,
  locale: Locale,
): string | null {
  if (verdict === 'none-fits') return null;
  if (margin === null) return words.result.onlyOne;
  if (verdict === 'too-close') return words.result.withinThreshold(points(locale, margin));
  const [leader, next] = ranking.map(({ candidate }) => words.candidates[candidate]);
  return words.result.margin(leader ?? '', next ?? '', points(locale, margin));
}

/** A score or contribution in [0, 1] as points of 100. */
export function points(locale: Locale, score: number): string {
  return formatDecimals(locale, score * 100, 1);
}
