import { outcomeIn } from '../verdict/decide.ts';
import type { Evidence } from '../capacity/evidence.ts';
import type { Situation } from '../capacity/situation.ts';
import type { Outcome } from '../verdict/verdict.ts';

/** What the same answers come to on several runs. */
export interface RunAgreement {
  readonly runs: readonly RunOutcome[];
  /** How many of the runs give the verdict of the situation's own evidence. */
  readonly agree: number;
}

export interface RunOutcome extends Outcome {
  readonly run: string;
  readonly basis: Evidence['basis'];
}

/** @param runs the runs that can serve as evidence, the reader's own among them if there is one */
export function acrossRuns(situation: Situation, runs: readonly Evidence[]): RunAgreement {
  const { verdict } = outcomeIn(situation);
  const outcomes = runs.map((evidence) => ({
    run: evidence.run,
    basis: evidence.basis,
    ...outcomeIn({ ...situation, evidence }),
  }));
  return { runs: outcomes, agree: outcomes.filter((run) => run.verdict === verdict).length };
}
