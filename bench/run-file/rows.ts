import { countsTimeouts } from '../load/load.ts';
import type { Measurement } from '../measure.ts';
import { cpuPerRequest, leftUnanswered, type Measured, rowId } from './measured.ts';
import { type Stack, type StackId, stacks } from '../servers.ts';
import { type Spread, spreadOf } from './spread.ts';
import type { Case, SuiteId } from '../suites.ts';

/** One measured configuration: medians and spread of its repeats, null where nothing was measured. */
export interface RunRow {
  readonly id: string;
  readonly subject: Stack['subject'];
  readonly test: SuiteId;
  readonly stack: StackId;
  readonly variant: null;
  readonly concurrency: number;
  readonly values: Readonly<Record<Measure, Spread | null>>;
}

/** Unit of each measure; every row has all of them. */
export const units = {
  throughput: 'requests/s',
  'latency-mean': 'ms',
  'latency-p50': 'ms',
  'latency-p75': 'ms',
  'latency-p90': 'ms',
  'latency-p99': 'ms',
  'latency-max': 'ms',
  errors: 'count',
  timeouts: 'count',
  'cpu-per-request': 'ms',
  memory: 'MB',
  'memory-pss': 'MB',
} as const;

type Measure = keyof typeof units;

/** Sums up the repeats of a configuration. */
export function rowOf({ configuration, measurements }: Measured): RunRow {
  const { suite, stack, connections } = configuration;
  return {
    id: rowId(configuration),
    subject: stacks[stack].subject,
    test: suite,
    stack,
    variant: null,
    concurrency: connections,
    values: valuesOf(configuration, measurements),
  };
}

function valuesOf(configuration: Case, measurements: readonly Measurement[]): RunRow['values'] {
  const over = (figure: (measurement: Measurement) => number | null) =>
    spreadOf(measurements.map(figure));
  // Of answers that mostly did not come in time, only the fast ones would be described.
  const latency = (name: keyof Measurement['report']['latency']) =>
    measurements.some(leftUnanswered) ? null : over(({ report }) => report.latency[name]);
  return {
    throughput: over(({ report }) => report.throughput),
    'latency-mean': latency('mean'),
    'latency-p50': latency('p50'),
    'latency-p75': latency('p75'),
    'latency-p90': latency('p90'),
    'latency-p99': latency('p99'),
    'latency-max': latency('max'),
    errors: over(({ report }) => report.socketErrors + report.badStatus),
    timeouts: countsTimeouts(configuration.stack) ? over(({ report }) => report.timeouts) : null,
    'cpu-per-request': over(cpuPerRequest),
    memory: over(({ memory }) => memory.rss),
    'memory-pss': over(({ memory }) => memory.pss),
  };
}
