import { fasterThanItsWork, lockExceeded, poolNotExhausted } from './claims.ts';
import { errorsInThroughput } from './errors.ts';
import type { Rule } from './finding.ts';
import { statedFlaws } from './flaws.ts';
import { meanAboveP99, p99EqualsMean, percentilesOutOfOrder } from './latencies.ts';
import { inFlightDiffers, serialTest } from './little.ts';
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

/** Rules that look at one run alone, the gravest first; findings come in this order. */

/** What its figures say of each other, and of what the source claims. */
export const rulesOfFigures: readonly Rule[] = [
  inFlightDiffers,
  serialTest,
  lockExceeded,
  poolNotExhausted,
  fasterThanItsWork,
  meanAboveP99,
  p99EqualsMean,
  percentilesOutOfOrder,
  placeholderValue,
];

/** What is known of how they came about. */
export const rulesOfConditions: readonly Rule[] = [
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
