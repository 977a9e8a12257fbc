import { type CandidateId, candidateIds } from '../capacity/candidates.ts';
import type { Capacities, Capacity } from '../capacity/response.ts';
import type { Situation } from '../capacity/situation.ts';
import { type Contribution, contributionsOf } from './criteria.ts';
import { type ExclusionId, exclusionsOf } from './exclusions.ts';
import { type Limit, limitOf, steadiness } from './limit.ts';
import { skillsOf, standingsOf } from './standings.ts';
import { byRank } from './verdict.ts';
import { weightsOf } from './weights.ts';

/** One candidate with everything that speaks for and against it. */
export interface Assessment {
  readonly candidate: CandidateId;
  /** Sum of the contributions, in [0, 1]. */
  readonly score: number;
  /** Empty for an eligible candidate. */
  readonly excluded: readonly ExclusionId[];
  /** Whether it is eligible but gives way, because it needs a language that nobody knows. */
  readonly passedOver: boolean;
  /** Set where an eligible candidate is within 5% of being excluded. */
  readonly limit: Limit | null;
  readonly contributions: readonly Contribution[];
  readonly capacity: Capacity;
}

/** All candidates by rank: those that can be chosen, those passed over, those excluded. */
export function assessAll(situation: Situation, capacities: Capacities): readonly Assessment[] {
  const weights = weightsOf(situation.answers, situation.assumptions);
  const contenders = candidateIds.map((candidate) => {
    const capacity = capacities[candidate];
    const contributions = contributionsOf(candidate, capacity, weights, situation);
    const excluded = exclusionsOf(candidate, capacity, situation);
    const limit = excluded.length === 0 ? limitOf(capacity, situation) : null;
    return {
      ...skillsOf(candidate, situation),
      candidate,
      score: contributions.reduce((sum, { contribution }) => sum + contribution, 0),
      eligible: excluded.length === 0,
      steadiness: steadiness(limit),
      limit,
      excluded,
      contributions,
      capacity,
    };
  });
  return standingsOf(contenders)
    .toSorted(byRank)
    .map(({ candidate, score, excluded, eligible, choosable, limit, contributions, capacity }) => ({
      candidate,
      score,
      excluded,
      passedOver: eligible && !choosable,
      limit,
      contributions,
      capacity,
    }));
}
