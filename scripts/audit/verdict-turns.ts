import { evidenceRuns } from '#data/dataset.ts';
import { surveyVerdictsInto } from '#engine/proof/survey.ts';
import { loadsIn } from '#engine/proof/teams.ts';
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
  const usual = evidenceRuns(dataset).get(dataset.defaultRun);
  if (!usual) throw new Error(`${dataset.defaultRun} cannot serve as evidence`);
  const space = spaceOf();
  const verdicts = new Uint8Array(space.size);
  const loads = { from: 0, to: loadsIn(space) };
  surveyVerdictsInto({ space, loads, verdicts }, { evidence, assumptions });
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
