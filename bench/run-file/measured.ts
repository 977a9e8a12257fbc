import type { Measurement } from '../measure.ts';
import { stacks } from '../servers.ts';
import type { Case, SuiteId } from '../suites.ts';

/** A configuration with all its measurements. */
export interface Measured {
  readonly configuration: Case;
  readonly measurements: readonly Measurement[];
}

/** Id of the row that a configuration becomes. */
export function rowId({ suite, stack, connections }: Case): string {
  return `${suite}-${stacks[stack].rowName}-${connections}`;
}

/** CPU time of the server for each answered request, in ms. */
export function cpuPerRequest({ cpuSeconds, report }: Measurement): number | null {
  return cpuSeconds === null || report.answered === 0
    ? null
    : (cpuSeconds * 1000) / report.answered;
}

/**
 * Whether more than a quarter of the requests sent had no answer when the load ended. A few are
 * always under way then: at most one for each connection.
 */
export function leftUnanswered({ report: { sent, answered } }: Measurement): boolean {
  return answered === 0 || (sent !== null && answered < 0.75 * sent);
}

/** Suites that were measured, each once, in their order. */
export function suitesOf(measured: readonly Measured[]): SuiteId[] {
  return [...new Set(measured.map(({ configuration }) => configuration.suite))];
}
