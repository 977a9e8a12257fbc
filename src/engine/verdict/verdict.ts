import { type CandidateId, candidateIds } from '../capacity/candidates.ts';

export const verdictIds = [...candidateIds, 'too-close', 'none-fits'] as const;
export type Verdict = (typeof verdictIds)[number];

/** What the comparison of scores comes to. */
export interface Outcome {
  readonly verdict: Verdict;
  /** With `too-close`: the candidates within the threshold, best first. */
  readonly candidates?: readonly CandidateId[];
  /**
   * Lead of the best candidate over the next, as far as it may keep it; null where there is no
   * other to choose.
   */
  readonly margin: number | null;
}

/** A candidate in the comparison. */
export interface Standing {
  readonly candidate: CandidateId;
  readonly score: number;
  readonly eligible: boolean;
  /** Whether it can be recommended: eligible, and not passed over for a language nobody knows. */
  readonly choosable: boolean;
  /** What part of its lead over the next it may keep, in [0, 1]. */
  readonly steadiness: number;
}

/** Scores are compared with this tolerance, so that the order of a sum never decides. */
export const tolerance = 1e-9;

/**
 * Those that can be chosen best first, then the other eligible ones, then the excluded ones. Mutual
 * ties keep their order.
 */
export function byRank(a: Standing, b: Standing): number {
  if (a.choosable !== b.choosable) return a.choosable ? -1 : 1;
  if (a.eligible !== b.eligible) return a.eligible ? -1 : 1;
  const lead = b.score - a.score;
  return Math.abs(lead) < tolerance ? 0 : lead;
}

/**
 * A candidate wins only with more than the threshold; a tie at the threshold is too close. One at
 * its limit is brought down towards the next, so that at the limit itself the two are level.
 * @param standings of all candidates, in any order that does not change
 */
export function outcomeOf(standings: readonly Standing[], threshold: number): Outcome {
  const [best, next] = firstTwo(standings);
  if (!best) return { verdict: 'none-fits', margin: null };
  if (!next) return { verdict: best.candidate, margin: null };
  const margin = (best.score - next.score) * best.steadiness;
  if (margin > threshold + tolerance) return { verdict: best.candidate, margin };
  const level = next.score + margin;
  const within = standings
    .filter(({ choosable }) => choosable)
    .filter((each) => each === best || level - each.score <= threshold + tolerance);
  const candidates = within.toSorted(byRank).map(({ candidate }) => candidate);
  return { verdict: 'too-close', candidates, margin };
}

/** The best two that can be chosen, found without sorting: this runs for every vector there is. */
function firstTwo(standings: readonly Standing[]): readonly [best?: Standing, next?: Standing] {
  let best: Standing | undefined;
  let next: Standing | undefined;
  for (const each of standings) {
    if (!each.choosable) continue;
    if (!best || each.score - best.score >= tolerance) {
      next = best;
      best = each;
    } else if (!next || each.score - next.score >= tolerance) {
      next = each;
    }
  }
  return best ? (next ? [best, next] : [best]) : [];
}
