import { noiseLimit } from './machine/noise.ts';
import type { Measure } from './measuring/figures.ts';
import type { Measurement } from './measuring/measure.ts';
import type { PlannedSuite } from './suites/plan.ts';

/** A time as people say it: "40 s", "12 min". */
export function spoken(seconds: number): string {
  return seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

/** The plan of a run: a line for each suite, and one for all. */
export function planLines(plan: readonly PlannedSuite[], repeats: number): string[] {
  const seconds = plan.reduce((sum, suite) => sum + suite.seconds, 0);
  return [
    ...plan.map(({ suite, configurations, duration, seconds }) =>
      [
        suite.padEnd(13),
        `${configurations}`.padStart(3),
        ` × ${repeats} of ${duration} s`,
        spoken(seconds).padStart(8),
      ].join(''),
    ),
    `${'all'.padEnd(13)}${`${plan.reduce((sum, { configurations }) => sum + configurations, 0)}`.padStart(3)} × ${repeats}, about ${spoken(seconds)}; Ctrl+C stops everything`,
  ];
}

/** One line about one measurement: rate, p50 and p99, CPU per request, memory, noise. */
export function resultLine(id: string, { figures, noise, unquoted }: Measurement): string {
  const rate = figures.throughput ?? figures['rate-reached'];
  return [
    id.padEnd(36),
    shown(rate, (figure) => `${figure.toFixed(0)}/s`).padStart(9),
    labelled('p50', 'latency-p50', figures, 'ms'),
    labelled('p99', 'latency-p99', figures, 'ms'),
    labelled('CPU', 'cpu-per-request', figures, 'ms'),
    labelled('busy', 'server-busy', figures, '%'),
    labelled('PSS', 'memory-pss', figures, 'MB'),
    labelled('open', 'memory-per-open-connection', figures, 'kB'),
    labelled('waiting', 'memory-per-waiting-connection', figures, 'kB'),
    failures(figures),
    unquoted ? `${Math.round(unquoted.came)} of ${Math.round(unquoted.wanted)}` : '',
    noise !== null && noise > noiseLimit ? `noisy: ${(noise * 100).toFixed(0)}%` : '',
  ]
    .filter((part) => part !== '')
    .join('  ')
    .trimEnd();
}

/** Tells whoever waits how it goes; standard output is for the result. */
export function tell(line: string): void {
  process.stderr.write(`bench: ${line}\n`);
}

/** Nothing where the measure was not sought. */
function labelled(name: string, measure: Measure, figures: Measurement['figures'], unit: string) {
  if (!(measure in figures)) return '';
  return `${name} ${shown(figures[measure], (figure) => `${Number(figure.toPrecision(3))} ${unit}`)}`;
}

function shown(figure: number | null | undefined, write: (figure: number) => string): string {
  return figure === null || figure === undefined ? '–' : write(figure);
}

function failures({ errors, timeouts }: Measurement['figures']): string {
  const failed = (errors ?? 0) + (timeouts ?? 0);
  return failed > 0 ? `${failed} failed` : '';
}
