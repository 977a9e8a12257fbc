import type { Assumptions } from '../capacity/assumptions.ts';
import type { Answers } from '../questions/questions.ts';
import { interpolated } from '../questions/scale.ts';

export const criterionIds = [
  'cost',
  'latency',
  'team',
  'delivery',
  'ecosystem',
  'operations',
] as const;
export type CriterionId = (typeof criterionIds)[number];

export type Weights = { readonly [C in CriterionId]: number };

/** Weights in [0, 1] that sum to 1. They follow from the answers, never from the candidates. */
export function weightsOf(answers: Answers, assumptions: Assumptions): Weights {
  return scaled(rawWeightsOf(answers, assumptions));
}

/** The weights before they are scaled. */
export function rawWeightsOf(answers: Answers, { weights }: Assumptions): Weights {
  return {
    cost: weights.cost,
    latency: interpolated('p99-target', answers['p99-target'], weights.latency),
    team: weights.team,
    delivery: weights.delivery,
    ecosystem: weights.ecosystem[answers['python-libraries']],
    operations: interpolated('connections', answers.connections, weights.operations),
  };
}

/** The same weights, scaled to sum to 1. */
function scaled(weights: Weights): Weights {
  const sum = criterionIds.reduce((total, id) => total + weights[id], 0);
  return {
    cost: weights.cost / sum,
    latency: weights.latency / sum,
    team: weights.team / sum,
    delivery: weights.delivery / sum,
    ecosystem: weights.ecosystem / sum,
    operations: weights.operations / sum,
  };
}
