import type { CandidateId } from '../capacity/candidates.ts';
import type { Capacity } from '../capacity/response.ts';
import { yearlyCost } from '../capacity/cost.ts';
import type { Situation } from '../capacity/situation.ts';
import { answerTo, quantityOf } from '../questions/questions.ts';
import { interpolated } from '../questions/scale.ts';
import { weakestSkill } from './skill.ts';
import { type CriterionId, criterionIds, type Weights } from './weights.ts';

export { type CriterionId, criterionIds } from './weights.ts';

/** One line of the ledger. The contributions of a candidate add up to its score. */
export interface Contribution {
  readonly criterion: CriterionId;
  /** How well the candidate does, in [0, 1]. */
  readonly utility: number;
  /** How much that counts with these answers; the weights of all criteria sum to 1. */
  readonly weight: number;
  /** utility × weight */
  readonly contribution: number;
}

/** The ledger of one candidate: additive multi-attribute utility (Keeney and Raiffa 1976). */
export function contributionsOf(
  candidate: CandidateId,
  capacity: Capacity,
  weights: Weights,
  situation: Situation,
): readonly Contribution[] {
  return criterionIds.map((criterion) => {
    const utility = utilities[criterion](candidate, capacity, situation);
    const weight = weights[criterion];
    return { criterion, utility, weight, contribution: utility * weight };
  });
}

/** The sum of the contributions, without the ledger. */
export function scoreOf(
  candidate: CandidateId,
  capacity: Capacity,
  weights: Weights,
  situation: Situation,
): number {
  let score = 0;
  for (const id of criterionIds) {
    score += utilities[id](candidate, capacity, situation) * weights[id];
  }
  return score;
}

type Utility = (candidate: CandidateId, capacity: Capacity, situation: Situation) => number;

/** How well a candidate does by each criterion, in [0, 1]. */
export const utilities = {
  /** Dollars a year, in doublings of what begins to be noticed; whatever the budget. */
  cost: (_, capacity, { assumptions }) => {
    const { noticed, doublings } = assumptions.cost;
    return clamp(1 - Math.log2(1 + yearlyCost(capacity, assumptions) / noticed) / doublings);
  },

  /** Headroom under the p99 target once the wait for the backend is taken from both. */
  latency: (_, { p99 }, { answers, assumptions: { latency } }) => {
    const target = quantityOf(answers, 'p99-target');
    if (target === Number.POSITIVE_INFINITY) return 1;
    const wait = quantityOf(answers, 'backend-wait');
    if (p99 === null || target <= wait) return 0;
    const headroom = Math.log2((target - wait) / (p99.middle - wait));
    return clamp(headroom / latency.halvings + latency.atTarget);
  },

  /** Proficiency in the weakest language needed. */
  team: (candidate, _, situation) => weakestSkill(candidate, situation),

  /** How much need not be written anew. */
  delivery: (candidate, _, { answers, assumptions: { kept, moved } }) => {
    const share = kept[answers['existing-code']][candidate];
    const moves = candidate === 'hybrid' && answers['existing-code'] === 'python';
    return moves ? share * (1 - moved[answerTo(answers, 'hot-routes')]) : share;
  },

  ecosystem: (candidate, _, { answers, assumptions }) =>
    assumptions.ecosystem[answers['python-libraries']][candidate],

  /** How little there is to run at night. */
  operations: (candidate, _, { answers, assumptions: { operations } }) =>
    interpolated('connections', answers.connections, operations[candidate]),
} satisfies Record<CriterionId, Utility>;

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}
