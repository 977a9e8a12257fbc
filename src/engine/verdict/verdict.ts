import { type CandidateId, candidateIds } from '../capacity/candidates.ts';

export const verdictIds = [...candidateIds, 'too-close', 'none-fits'] as const;
export type Verdict = (typeof verdictIds)[number];

/** What the comparison of scores comes to. */
export interface Outcome {
  readonly verdict: Verdict;
  /** With `too-close`: the candidates within the threshold, best first. */
  readonly candidates?: readonly CandidateId[];
  /** Lead of the best eligible candidate over the next; null with fewer than two eligible. */
  readonly margin: number | null;
}

/** A candidate in the comparison. */
export interface Standing {
  readonly candidate: CandidateId;
  readonly score: number;
  readonly eligible: boolean;
}

/** Scores are compared with this tolerance, so that the order of a sum never decides. */
export const tolerance = 1e-9;

/** The eligible ones best first, then the excluded ones best first. Mutual ties keep their order. */
export function byRank(a: Standing, b: Standing): number {
  if (a.eligible !== b.eligible) return a.eligible ? -1 : 1;
  const lead = b.score - a.score;
  return Math.abs(lead) < tolerance ? 0 : lead;
}

/**
 * A candidate wins only with more than the threshold; a tie at the threshold is too close.
 * @param ranking all candidates, by rank
 */
export function outcomeOf(ranking: readonly Standing[], threshold: number): Outcome {
  const eligible = ranking.filter(({ eligible }) => eligible);
  const [best, next] = eligible;
  if (!best) return { verdict: 'none-fits', margin: null };
  if (!next) return { verdict: best.candidate, margin: null };
  const margin = best.score - next.score;
  if (margin > threshold + tolerance) return { verdict: best.candidate, margin };
  const within = eligible.filter(({ score }) => best.score - score <= threshold + tolerance);
  return { verdict: 'too-close', candidates: within.map(({ candidate }) => candidate), margin };
}
