import type { CandidateId } from '#engine/capacity/candidates.ts';
import type { Decision } from '#engine/verdict/decide.ts';
import type { Flag } from '#engine/verdict/flags.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';
import { formatDecimals, formatList } from '#i18n/format.ts';
import { joinSentences } from '#i18n/join-sentences.ts';
import type { Locale } from '#i18n/locale.ts';

/** The verdict as one sentence, and as a second one that it takes a language that nobody knows. */
export function verdictSentence(decision: Decision, words: DecisionWords, locale: Locale): string {
  const names = namesOf(decision.candidates ?? [], words, locale);
  return joinSentences(locale, [
    words.verdicts[decision.verdict](names),
    learnSentence(decision, words, locale),
  ]);
}

/** That the verdict takes a language that nobody knows; null where it takes none. */
export function learnSentence(
  { flags }: Decision,
  words: DecisionWords,
  locale: Locale,
): string | null {
  const learn = flags.find(({ id }) => id === 'learn-or-hire');
  return learn ? flagSentence(learn, words, locale) : null;
}

/** What a flag says of the candidates that it concerns. */
export function flagSentence({ id, candidates }: Flag, words: DecisionWords, locale: Locale) {
  return words.flags[id](namesOf(candidates, words, locale));
}

function namesOf(ids: readonly CandidateId[], words: DecisionWords, locale: Locale): string {
  return formatList(
    locale,
    ids.map((id) => words.candidates[id]),
  );
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
