import { candidateIds } from '#engine/capacity/candidates.ts';
import { type CriterionId, criterionIds } from '#engine/verdict/criteria.ts';
import { weightsOf } from '#engine/verdict/weights.ts';
import { formatShare } from '#i18n/format.ts';
import type { RecordInput } from './record-input.ts';

/** The criteria by their weight, those that do not count left out. */
export function driversOf({ locale, situation, words }: RecordInput): readonly string[] {
  const weights = weightsOf(situation.answers, situation.assumptions);
  return [...criterionIds]
    .filter((id) => weights[id] > 0)
    .toSorted((a, b) => weights[b] - weights[a])
    .map((id: CriterionId) => {
      const { name, meaning } = words.explain.criteria[id];
      return words.record.driver(name, meaning, formatShare(locale, weights[id]));
    });
}

export function optionsOf({ words: { decision, record } }: RecordInput): readonly string[] {
  return candidateIds.map((id) => record.option(decision.candidates[id], decision.meanings[id]));
}
