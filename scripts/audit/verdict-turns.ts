import { defaultRun, evidenceRuns } from '#data/dataset.ts';
import { surveyVerdicts } from '#engine/proof/survey.ts';
import { spaceOf } from '#engine/questions/space.ts';
import { decide } from '#engine/verdict/decide.ts';
import { readCommitted } from '../proof/proof-store.ts';
import { difference } from '../proof/report.ts';
import type { AuditedRun } from './audited-run.ts';

/** What would be other than it is if the wizard rested on a run. */
export interface VerdictTurns {
  /** How many verdicts of all possible answers, with up to three of them, in words. */
  readonly verdicts: string;
  readonly scenarios: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** Of how many scenarios. */
  readonly of: number;
}

/** Null where no verdict can rest on the run. Evaluates every possible set of answers. */
export function verdictTurnsOf({ dataset, evidence }: AuditedRun): VerdictTurns | null {
  const committed = readCommitted();
  if (!evidence || !committed) return null;
  const { assumptions, scenarios } = dataset;
  const usual = evidenceRuns(dataset).get(defaultRun);
  if (!usual) throw new Error(`${defaultRun} cannot serve as evidence`);
  const verdicts = surveyVerdicts(spaceOf(), { evidence, assumptions }, () => undefined);
  return {
    verdicts: difference(committed, verdicts),
    scenarios: scenarios.flatMap(({ id, answers }) => {
      const from = decide(answers, usual, assumptions).verdict;
      const to = decide(answers, evidence, assumptions).verdict;
      return from === to ? [] : [{ id, from, to }];
    }),
    of: scenarios.length,
  };
}
