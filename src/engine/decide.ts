import { type Assessment, assess } from './assess.ts';
import type { Assumptions } from './assumptions.ts';
import { type CandidateId, candidateIds } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { type FlagId, flagsOf } from './flags.ts';
import type { Answers } from './questions.ts';

export const verdictIds = [...candidateIds, 'too-close', 'none-fits'] as const;
export type Verdict = (typeof verdictIds)[number];

export interface Decision {
  readonly verdict: Verdict;
  /** With `too-close`: the candidates within the threshold, best first. */
  readonly candidates?: readonly CandidateId[];
  /** Lead of the best eligible candidate over the next; null with fewer than two eligible. */
  readonly margin: number | null;
  /** All candidates: the eligible ones best first, then the excluded ones best first. */
  readonly ranking: readonly Assessment[];
  readonly flags: readonly FlagId[];
  readonly evidence: Evidence;
}

/** Scores are compared with this tolerance, so that the order of a sum never decides. */
const tolerance = 1e-9;

/** The verdict on one set of answers. Pure: the same arguments give the same decision. */
export function decide(answers: Answers, evidence: Evidence, assumptions: Assumptions): Decision {
  const situation = { answers, evidence, assumptions };
  const ranking = candidateIds.map((candidate) => assess(candidate, situation)).toSorted(byRank);
  return {
    ...verdictOn(ranking, assumptions.marginThreshold),
    ranking,
    flags: flagsOf(ranking, situation),
    evidence,
  };
}

function byRank(a: Assessment, b: Assessment): number {
  const eligibleFirst = Number(a.excluded.length > 0) - Number(b.excluded.length > 0);
  if (eligibleFirst !== 0) return eligibleFirst;
  const lead = b.score - a.score;
  return Math.abs(lead) < tolerance ? 0 : lead;
}

/** A candidate wins only with more than the threshold; a tie at the threshold is too close. */
function verdictOn(
  ranking: readonly Assessment[],
  threshold: number,
): Pick<Decision, 'verdict' | 'candidates' | 'margin'> {
  const eligible = ranking.filter(({ excluded }) => excluded.length === 0);
  const [best, next] = eligible;
  if (!best) return { verdict: 'none-fits', margin: null };
  if (!next) return { verdict: best.candidate, margin: null };
  const margin = best.score - next.score;
  if (margin > threshold + tolerance) return { verdict: best.candidate, margin };
  const within = eligible.filter(({ score }) => best.score - score <= threshold + tolerance);
  return { verdict: 'too-close', candidates: within.map(({ candidate }) => candidate), margin };
}
