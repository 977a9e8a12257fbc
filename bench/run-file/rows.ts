import type { Row } from '#schema/run.ts';
import { type Measure, units } from '../measuring/figures.ts';
import { needsOf } from '../measuring/services.ts';
import { type Stack, stacks } from '../servers/stacks.ts';
import { type Case, rowId } from '../suites/cases.ts';
import { paceSetterOf } from '../suites/suites.ts';
import type { Service } from '../suites/tests.ts';
import type { Measured } from './measured.ts';
import { type Spread, spreadOf } from './spread.ts';

/** One measured configuration: medians and spread of its repeats, null where nothing was measured. */
export interface RunRow {
  readonly id: string;
  readonly subject: Stack['subject'];
  readonly test: Case['test'];
  readonly stack: Case['stack'];
  readonly variant: null;
  readonly concurrency: number | null;
  readonly calls?: Service;
  readonly load: Row['load'];
  readonly twinOf?: string;
  readonly values: Readonly<Partial<Record<Measure, Spread | null>>>;
}

/** What loads a server in each way. */
export const tools = { closed: 'wrk', paced: 'vegeta', held: 'bench' } as const;

// Object.keys forgets the keys' type; the object has no others.
const measures = Object.keys(units) as Measure[];

/** Unit of each measure for which some row of a run has a figure. */
export function unitsOf(measured: readonly Measured[]): Partial<typeof units> {
  const found = new Set(
    measured.flatMap(({ measurements }) =>
      measures.filter((measure) => figureOf(measurements, measure) !== null),
    ),
  );
  return Object.fromEntries(
    measures.filter((measure) => found.has(measure)).map((measure) => [measure, units[measure]]),
  );
}

/** Sums up the repeats of a configuration, by some measures. */
export function rowOf(
  { configuration, times, measurements }: Measured,
  asked: readonly Measure[],
): RunRow {
  const { test, stack, load, twin } = configuration;
  const needs = needsOf(test);
  return {
    id: rowId(configuration),
    subject: stacks[stack].subject,
    test,
    stack,
    variant: null,
    concurrency: load.kind === 'paced' ? null : load.connections,
    ...(needs && { calls: needs }),
    load: loadOf(configuration, times.duration),
    ...(twin && { twinOf: rowId({ test, stack, load }) }),
    values: Object.fromEntries(asked.map((measure) => [measure, figureOf(measurements, measure)])),
  };
}

function figureOf(measurements: Measured['measurements'], measure: Measure): Spread | null {
  return spreadOf(measurements.map(({ figures }) => figures[measure] ?? null));
}

const latencies = { closed: 'corrected', paced: 'from-schedule', held: null } as const;

function loadOf(configuration: Case, seconds: number): Row['load'] {
  const { load } = configuration;
  const { kind } = load;
  const sent = { kind, tool: tools[kind], seconds, latencies: latencies[kind] };
  if (load.kind !== 'paced') return sent;
  return { ...sent, share: { of: paceSetterOf(configuration), saturation: load.saturation } };
}
