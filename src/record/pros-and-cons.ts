import { candidateIds } from '#engine/capacity/candidates.ts';
import { formatDecimals } from '#i18n/format.ts';
import { joinSentences } from '#i18n/join-sentences.ts';
import type { Judgement } from '#i18n/record-words.ts';
import { judged } from './judgement.ts';
import { bullets } from './markdown.ts';
import type { RecordInput } from './record-input.ts';

/** Each option with its score, what excludes it, and how it does by each criterion that counts. */
export function prosAndConsOf(input: RecordInput): readonly string[] {
  const { locale, decision, sentences, words } = input;
  return candidateIds.flatMap((id) => {
    const assessment = decision.ranking.find(({ candidate }) => candidate === id);
    if (!assessment) return [];
    const exclusion = sentences.exclusion(id);
    const score = words.record.score(formatDecimals(locale, assessment.score * 100, 1));
    const out = exclusion === null ? null : words.record.out(exclusion);
    const criteria = assessment.contributions
      .filter(({ weight }) => weight > 0)
      .map((contribution) => judged(assessment, contribution, input))
      .toSorted((a, b) => order.indexOf(a.judgement) - order.indexOf(b.judgement))
      .map(({ judgement, argument }) => words.record.because[judgement](argument));
    return [
      `### ${words.decision.candidates[id]}`,
      joinSentences(locale, [score, out]),
      bullets(criteria),
    ];
  });
}

const order: readonly Judgement[] = ['good', 'neutral', 'bad'];
