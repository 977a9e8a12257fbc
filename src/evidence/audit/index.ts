import type { Run } from '#schema/run.ts';
import { fasterThanItsWork, lockExceeded, poolNotExhausted } from './claims.ts';
import { contradictsOtherRun } from './contradictions.ts';
import { errorsInThroughput } from './errors.ts';
import type { Audit, Rule } from './finding.ts';
import { statedFlaws } from './flaws.ts';
import { gradeOf } from './grade.ts';
import { meanAboveP99, p99EqualsMean, percentilesOutOfOrder } from './latencies.ts';
import { comparableRows, inFlightDiffers, serialTest } from './little.ts';
import { generatorBound, rateMissed } from './load.ts';
import { placeholderValue } from './placeholders.ts';
import { unequalRuntimes } from './runtimes.ts';
import {
  bestOfRepeats,
  loadOnSameMachine,
  measuredApart,
  setupMissing,
  shortRun,
  singleRun,
} from './setup.ts';

/** Every rule, the gravest first; findings come in this order. */
const rules: readonly Rule[] = [
  inFlightDiffers,
  serialTest,
  lockExceeded,
  poolNotExhausted,
  fasterThanItsWork,
  meanAboveP99,
  p99EqualsMean,
  percentilesOutOfOrder,
  placeholderValue,
  contradictsOtherRun,
  statedFlaws,
  setupMissing,
  rateMissed,
  generatorBound,
  unequalRuntimes,
  errorsInThroughput,
  singleRun,
  bestOfRepeats,
  measuredApart,
  shortRun,
  loadOnSameMachine,
];

/** What speaks against a run, and its grade. `others` may hold the run itself. */
export function audit(run: Run, others: readonly Run[]): Audit {
  const rest = others.filter(({ id }) => id !== run.id);
  const findings = rules.flatMap((rule) => [...rule(run, rest)]);
  return { findings, grade: gradeOf(findings, comparableRows(run).length) };
}
