import type { Measurement } from './measure.ts';
import { noiseLimit } from './machine/noise.ts';
import { cpuPerRequest, leftUnanswered, rowId } from './run-file/measured.ts';
import type { Case } from './suites.ts';

/** Seconds that starting, checking and stopping a server take beside the load. */
const aroundLoad = 3;

/** Seconds that a number of measurements will take before any was made. */
export function expectedSeconds(
  measurements: number,
  { duration, warmUp }: { duration: number; warmUp: number },
): number {
  return measurements * (duration + warmUp + aroundLoad);
}

/** Seconds left, judged by what was done so far. */
export function secondsLeft(done: number, all: number, seconds: number): number {
  return done === 0 ? 0 : (seconds / done) * (all - done);
}

/** A time as people say it: "40 s", "12 min". */
export function spoken(seconds: number): string {
  return seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

/** One line about one measurement: throughput, p50 and p99, CPU per request, memory, noise. */
export function resultLine(configuration: Case, measurement: Measurement): string {
  const { report, memory, noise } = measurement;
  const { latency } = report;
  return [
    rowId(configuration).padEnd(24),
    `${report.throughput.toFixed(0)}/s`.padStart(9),
    `p50 ${milliseconds(latency.p50)}`.padEnd(14),
    `p99 ${milliseconds(latency.p99)}`.padEnd(14),
    `CPU ${milliseconds(cpuPerRequest(measurement))}`.padEnd(14),
    memory.pss === null ? '' : `PSS ${memory.pss.toFixed(0)} MB`.padEnd(12),
    failures(measurement),
    noise !== null && noise > noiseLimit ? `noisy: ${(noise * 100).toFixed(0)}%` : '',
  ]
    .filter((part) => part !== '')
    .join('  ')
    .trimEnd();
}

function milliseconds(figure: number | null): string {
  return figure === null ? '–' : `${Number(figure.toPrecision(3))} ms`;
}

function failures(measurement: Measurement): string {
  const { socketErrors, badStatus, timeouts, sent, answered } = measurement.report;
  const failed = socketErrors + badStatus + timeouts;
  return [
    failed > 0 ? `${failed} failed` : '',
    leftUnanswered(measurement) ? `${answered} of ${sent ?? 'all'} answered` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Tells whoever waits how it goes; standard output is for the result. */
export function tell(line: string): void {
  process.stderr.write(`bench: ${line}\n`);
}
