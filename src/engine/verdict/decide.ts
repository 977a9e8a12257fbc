import { type Assessment, assess } from './assess.ts';
import type { Assumptions } from '../capacity/assumptions.ts';
import { candidateIds } from '../capacity/candidates.ts';
import { capacitiesIn } from '../capacity/capacity.ts';
import type { Capacities } from '../capacity/response.ts';
import { scoreOf } from './criteria.ts';
import type { Evidence } from '../capacity/evidence.ts';
import { isExcluded } from './exclusions.ts';
import { type FlagId, flagsOf } from './flags.ts';
import type { Answers } from '../questions/questions.ts';
import type { Situation } from '../capacity/situation.ts';
import { byRank, type Outcome, outcomeOf } from './verdict.ts';
import { weightsOf } from './weights.ts';

export { type Verdict, verdictIds } from './verdict.ts';

export interface Decision extends Outcome {
  /** All candidates: the eligible ones best first, then the excluded ones best first. */
  readonly ranking: readonly Assessment[];
  readonly flags: readonly FlagId[];
  readonly evidence: Evidence;
}

/** The verdict on one set of answers, explained. The same arguments give the same decision. */
export function decide(answers: Answers, evidence: Evidence, assumptions: Assumptions): Decision {
  const situation = { answers, evidence, assumptions };
  const standings = assessAll(situation, capacitiesIn(situation)).map(withStanding);
  const ranked = standings.toSorted(byRank);
  const ranking = ranked.map(({ assessment }) => assessment);
  return {
    ...outcomeOf(ranked, assumptions.marginThreshold),
    ranking,
    flags: flagsOf(ranking, situation),
    evidence,
  };
}

/** Every candidate's assessment, in the order of `candidateIds`. */
export function assessAll(situation: Situation, capacities: Capacities): readonly Assessment[] {
  const weights = weightsOf(situation.answers, situation.assumptions);
  return candidateIds.map((candidate) =>
    assess(candidate, capacities[candidate], weights, situation),
  );
}

/**
 * The outcome that `decide` would give, without its explanation: for asking many times.
 * @param capacities those of the situation, where they are known already
 */
export function outcomeIn(
  situation: Situation,
  capacities: Capacities = capacitiesIn(situation),
): Outcome {
  const weights = weightsOf(situation.answers, situation.assumptions);
  const standings = candidateIds.map((candidate) => {
    const capacity = capacities[candidate];
    const score = scoreOf(candidate, capacity, weights, situation);
    return { candidate, score, eligible: !isExcluded(candidate, capacity, situation) };
  });
  return outcomeOf(standings.toSorted(byRank), situation.assumptions.marginThreshold);
}

function withStanding(assessment: Assessment) {
  const { candidate, score, excluded } = assessment;
  return { candidate, score, eligible: excluded.length === 0, assessment };
}
