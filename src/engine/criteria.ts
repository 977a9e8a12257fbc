import type { Assumptions } from './assumptions.ts';
import { type CandidateId, skillsNeeded } from './candidates.ts';
import type { Capacity, Situation } from './capacity.ts';
import { type Answers, quantityOf } from './questions.ts';

export const criterionIds = [
  'capacity',
  'latency',
  'team',
  'delivery',
  'ecosystem',
  'operations',
  'reuse',
] as const;
export type CriterionId = (typeof criterionIds)[number];

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
  situation: Situation,
): readonly Contribution[] {
  const weights = weightsOf(situation.answers, situation.assumptions);
  return criterionIds.map((criterion) => {
    const utility = utilities[criterion](candidate, capacity, situation);
    const weight = weights[criterion];
    return { criterion, utility, weight, contribution: utility * weight };
  });
}

/** Weights in [0, 1] that sum to 1. They follow from the answers, never from the candidates. */
export function weightsOf(answers: Answers, { weights }: Assumptions): Record<CriterionId, number> {
  const raw = {
    capacity: weights.capacity[answers['peak-rate']],
    latency: weights.latency[answers['p99-target']],
    team: weights.team,
    delivery: weights.delivery[answers.deadline],
    ecosystem: weights.ecosystem[answers['python-libraries']],
    operations: weights.operations,
    reuse: weights.reuse[answers['existing-code']],
  };
  const sum = criterionIds.reduce((total, id) => total + raw[id], 0);
  const scaled = { ...raw };
  for (const id of criterionIds) scaled[id] /= sum;
  return scaled;
}

type Utility = (candidate: CandidateId, capacity: Capacity, situation: Situation) => number;

const utilities = {
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
  return Math.min(...skillsNeeded[candidate].map((skill) => assumptions.skill[answers[skill]]));
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}
