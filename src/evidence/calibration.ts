import type { Assumptions } from '#engine/capacity/assumptions.ts';
import type { Evidence } from '#engine/capacity/evidence.ts';
import { partOf, timesOf } from '#engine/capacity/part.ts';
import type { Band } from '#engine/capacity/response.ts';
import type { MeasureId } from '#schema/measures.ts';
import type { Row, Run } from '#schema/run.ts';

/** A row at a set rate beside what the model makes of it. CPU and times in ms. */
export interface Calibrated {
  readonly run: string;
  readonly row: string;
  readonly framework: 'flask' | 'gin';
  /** Requests per second that were to be held, and whether they were. */
  readonly rate: number;
  readonly held: boolean;
  readonly cpu: { readonly measured: number; readonly predicted: Band };
  /** Why the times are no measure of the model; null where they are. */
  readonly unfit: Unfit | null;
  /** Null where the row gives no latencies. */
  readonly measured: { readonly mean: number; readonly p99: number } | null;
  /** With the CPU that was measured, so that the queue is judged apart; null for "cannot keep up". */
  readonly predicted: { readonly mean: number; readonly p99: Band } | null;
}

/**
 * The request waits for something for a time that nobody measured; or the load generator has the same
 * cores, at a rate at which it is itself what waits for them.
 */
export type Unfit = 'unknown-wait' | 'shared-cores';

/**
 * Every row of a run that was measured at a set rate, with the CPU of the server. A rate counts as held
 * from 95% on.
 * @param usual evidence that the model rests on unless told otherwise
 */
export function calibrationOf(
  run: Run,
  usual: Evidence,
  assumptions: Assumptions,
): readonly Calibrated[] {
  return run.rows.flatMap((row) => {
    const framework = frameworkIn(row);
    const rate = figure(row, 'rate-target');
    const cpu = figure(row, 'cpu-per-request');
    if (framework === null || rate === null || cpu === null) return [];
    const [mean, p99] = [figure(row, 'latency-mean'), figure(row, 'latency-p99')];
    const wait = waitOf(run, row);
    const load = { framework, rate, cpu, cores: coresOf(run, row), wait: wait ?? 0 };
    return [
      {
        run: run.id,
        row: row.id,
        framework,
        rate,
        held: (figure(row, 'rate-reached') ?? 0) >= leastHeld * rate,
        cpu: { measured: cpu, predicted: usual.frameworkCpu[framework] },
        unfit: wait === null ? 'unknown-wait' : sharesCores(run, row) ? 'shared-cores' : null,
        measured: mean === null || p99 === null ? null : { mean, p99 },
        predicted: predictedAt(load, assumptions),
      },
    ];
  });
}

const leastHeld = 0.95;

/** Whether the measured p99 lies in the predicted range; null where there is nothing to compare. */
export function isInRange({ unfit, measured, predicted }: Calibrated): boolean | null {
  if (unfit || !measured || !predicted) return null;
  return measured.p99 >= predicted.p99.low && measured.p99 <= predicted.p99.high;
}

interface Load {
  readonly framework: 'flask' | 'gin';
  readonly rate: number;
  readonly cpu: number;
  readonly cores: number;
  /** How long each request waits, in ms. */
  readonly wait: number;
}

function predictedAt(
  { framework, rate, cpu, cores, wait }: Load,
  assumptions: Assumptions,
): Calibrated['predicted'] {
  const part = partOf(framework, rate, [{ share: 1, cpu: cpu / 1000 }]);
  const times = timesOf(part, cores, { assumptions });
  if (!times) return null;
  const { low, middle, high } = times.p99;
  return {
    mean: wait + times.mean * 1000,
    p99: { low: wait + low * 1000, middle: wait + middle * 1000, high: wait + high * 1000 },
  };
}

/** How long each request waits by what the run says of it, in ms; null where nobody measured that. */
function waitOf({ claims }: Run, { id, calls }: Row): number | null {
  const claim = claims.find((each) => each.kind === 'work' && each.rows.includes(id));
  if (claim?.kind === 'work') return claim.takes;
  return calls ? null : 0;
}

/** Above half of the rate at which server and load generator together use up their cores. */
function sharesCores({ setup }: Run, { load, stack }: Row): boolean {
  if (setup.loadOnSameMachine !== true || load?.share === undefined) return false;
  return load.share.of === stack && load.share.saturation > 0.5;
}

/** Cores of the server: by how busy they were, else those of the machine. */
function coresOf({ setup, capacity }: Run, row: Row): number {
  const [served, cpu, busy] = [
    figure(row, 'rate-reached'),
    figure(row, 'cpu-per-request'),
    figure(row, 'server-busy'),
  ];
  if (served && cpu && busy) return (served * cpu) / 1000 / (busy / 100);
  return capacity?.cores ?? setup.cores ?? 1;
}

function frameworkIn({ subject }: Row): Calibrated['framework'] | null {
  return subject === 'flask' || subject === 'gin' ? subject : null;
}

function figure({ values }: Row, measure: MeasureId): number | null {
  return values[measure]?.value ?? null;
}
