import { type CandidateId, skillsNeeded } from '../capacity/candidates.ts';
import type { Capacity } from '../capacity/response.ts';
import { quantityOf } from '../questions/questions.ts';
import type { Situation } from '../capacity/situation.ts';
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
  /** Headroom under the core budget: 1 at 1/2^n of it or less, 0 when all of it is needed. */
  capacity: (_, { cores }, { answers, assumptions: { capacityHalvings } }) =>
    clamp(-Math.log2(cores / quantityOf(answers, 'cores')) / capacityHalvings),

  /** Headroom under the p99 target once the wait for the backend is taken from both. */
  latency: (_, { p99 }, { answers, assumptions: { latency } }) => {
    const target = quantityOf(answers, 'p99-target');
    if (target === Number.POSITIVE_INFINITY) return 1;
    const wait = quantityOf(answers, 'backend-wait');
    if (p99 === null || target <= wait) return 0;
    return clamp(Math.log2((target - wait) / (p99 - wait)) / latency.halvings + latency.atTarget);
  },

  /** Proficiency in the weakest language needed. */
  team: (candidate, _, situation) => weakestSkill(candidate, situation),

  /** Time to the first release: productivity on what exists, scaled by skill. */
  delivery: (candidate, _, situation) => {
    const { productivity, productivityFloor: floor } = situation.assumptions;
    const base = productivity[situation.answers['existing-code']][candidate];
    return base * (floor + (1 - floor) * weakestSkill(candidate, situation));
  },

  ecosystem: (candidate, _, { answers, assumptions }) =>
    assumptions.ecosystem[answers['python-libraries']][candidate],

  operations: (candidate, _, { assumptions }) => assumptions.operations[candidate],

  reuse: (candidate, _, { answers, assumptions }) =>
    assumptions.reuse[answers['existing-code']][candidate],
} satisfies Record<CriterionId, Utility>;

function weakestSkill(candidate: CandidateId, { answers, assumptions }: Situation): number {
  let weakest = 1;
  for (const skill of skillsNeeded[candidate]) {
    weakest = Math.min(weakest, assumptions.skill[answers[skill]]);
  }
  return weakest;
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}
