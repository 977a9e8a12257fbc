import { type Assessment, assess } from './assess.ts';
import type { Assumptions } from './assumptions.ts';
import { candidateIds } from './candidates.ts';
import { capacityOf } from './capacity.ts';
import { scoreOf } from './criteria.ts';
import type { Evidence } from './evidence.ts';
import { isExcluded } from './exclusions.ts';
import { type FlagId, flagsOf } from './flags.ts';
import type { Answers } from './questions.ts';
import type { Situation } from './situation.ts';
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
  const weights = weightsOf(answers, assumptions);
  const standings = candidateIds
    .map((candidate) => {
      const assessment = assess(candidate, weights, situation);
      const { score, excluded } = assessment;
      return { candidate, score, eligible: excluded.length === 0, assessment };
    })
    .toSorted(byRank);
  const ranking = standings.map(({ assessment }) => assessment);
  return {
    ...outcomeOf(standings, assumptions.marginThreshold),
    ranking,
    flags: flagsOf(ranking, situation),
    evidence,
  };
}

/** The outcome that `decide` would give, without its explanation: for asking many times. */
export function outcomeIn(situation: Situation): Outcome {
  const weights = weightsOf(situation.answers, situation.assumptions);
  const standings = candidateIds
    .map((candidate) => {
      const capacity = capacityOf(candidate, situation);
      const score = scoreOf(candidate, capacity, weights, situation);
      return { candidate, score, eligible: !isExcluded(candidate, capacity, situation) };
    })
    .toSorted(byRank);
  return outcomeOf(standings, situation.assumptions.marginThreshold);
}
