import type { CandidateId } from '../capacity/candidates.ts';
import type { Outcome } from './verdict.ts';

/** How far a verdict agrees with what a team chose: a half where that is among those too close. */
export function agreementWith(
  chosen: CandidateId,
  { verdict, candidates = [] }: Outcome,
): 0 | 0.5 | 1 {
  if (verdict === chosen) return 1;
  return verdict === 'too-close' && candidates.includes(chosen) ? 0.5 : 0;
}
