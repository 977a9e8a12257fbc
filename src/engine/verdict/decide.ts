import type { Assumptions } from '../capacity/assumptions.ts';
import { capacitiesIn } from '../capacity/capacity.ts';
import type { Capacities } from '../capacity/response.ts';
import type { Evidence } from '../capacity/evidence.ts';
import type { Situation } from '../capacity/situation.ts';
import type { Answers } from '../questions/questions.ts';
import { type Assessment, assessAll } from './assess.ts';
import { type Flag, flagsOf } from './flags.ts';
import { standingsIn } from './standings.ts';
import { type Outcome, outcomeOf } from './verdict.ts';

export { type Verdict, verdictIds } from './verdict.ts';

export interface Decision extends Outcome {
  /** All candidates, by rank: those that can be chosen, those passed over, those excluded. */
  readonly ranking: readonly Assessment[];
  readonly flags: readonly Flag[];
  readonly evidence: Evidence;
}

/** The verdict on one set of answers, explained. The same arguments give the same decision. */
export function decide(answers: Answers, evidence: Evidence, assumptions: Assumptions): Decision {
  const situation = { answers, evidence, assumptions };
  const capacities = capacitiesIn(situation);
  const ranking = assessAll(situation, capacities);
  const outcome = outcomeIn(situation, capacities);
  return { ...outcome, ranking, flags: flagsOf(outcome, ranking, situation), evidence };
}

/**
 * The outcome that `decide` would give, without its explanation: for asking many times.
 * @param capacities those of the situation, where they are known already
 */
export function outcomeIn(situation: Situation, capacities?: Capacities): Outcome {
  return outcomeOf(standingsIn(situation, capacities), situation.assumptions.marginThreshold);
}
