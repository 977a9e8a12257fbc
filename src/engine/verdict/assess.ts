import type { CandidateId } from '../capacity/candidates.ts';
import type { Capacity } from '../capacity/response.ts';
import { type Contribution, contributionsOf } from './criteria.ts';
import { type ExclusionId, exclusionsOf } from './exclusions.ts';
import type { Situation } from '../capacity/situation.ts';
import type { Weights } from './weights.ts';

/** One candidate with everything that speaks for and against it. */
export interface Assessment {
  readonly candidate: CandidateId;
  /** Sum of the contributions, in [0, 1]. */
  readonly score: number;
  /** Empty for an eligible candidate. */
  readonly excluded: readonly ExclusionId[];
  readonly contributions: readonly Contribution[];
  readonly capacity: Capacity;
}

export function assess(
  candidate: CandidateId,
  capacity: Capacity,
  weights: Weights,
  situation: Situation,
): Assessment {
  const contributions = contributionsOf(candidate, capacity, weights, situation);
  return {
    candidate,
    score: contributions.reduce((sum, { contribution }) => sum + contribution, 0),
    excluded: exclusionsOf(candidate, capacity, situation),
    contributions,
    capacity,
  };
}
