import type { Row, Run } from '#schema/run.ts';
import { heldAtOnce } from '../operational-laws.ts';
import { figureOf } from './figures.ts';
import type { Rule } from './finding.ts';
import { percentiles } from './latencies.ts';

/** Shares of its CPU: below the first the server was not the limit, from the second on it was. */
const limits = { idle: 0.5, busy: 0.75 };

/** Below this share of the target rate a row is not what its target says. */
const leastReached = 0.95;

/**
 * Where the load was to be as much as goes and the server used less than half of its CPU, the
 * throughput is that of something else: mostly of the load generator (utilization law, Denning and
 * Buzen 1978). Rows whose requests wait by intention or for a database, whose rate was set and
 * reached, or which had one client, are not busy and need not be.
 */
export const generatorBound: Rule = function* (run) {
  for (const row of run.rows) {
    if (limitOf(run, row) !== 'something-else') continue;
    yield { id: 'generator-bound', row: row.id, facts: { busy: 100 * (busyShare(run, row) ?? 0) } };
  }
};

/**
 * Whoever sends at a rate that is not reached measures a queue that grows until the end: latencies
 * then depend on how long the test was (Schroeder, Wierman and Harchol-Balter 2006).
 */
export const rateMissed: Rule = function* (run) {
  for (const row of run.rows) {
    const reached = rateReached(run, row);
    if (reached === null || reached >= leastReached) continue;
    const latencies = ['latency-mean', ...percentiles] as const;
    if (!latencies.some((measure) => row.values[measure])) continue;
    const target = figureOf(run, row, 'rate-target') ?? 0;
    yield { id: 'rate-missed', row: row.id, facts: { reached: reached * 100, target } };
  }
};

/** What limited a row; null between the two, and where the server's CPU is not known. */
export function limitOf(run: Run, row: Row): 'server' | 'something-else' | null {
  const busy = busyShare(run, row);
  if (busy === null || isIdleByIntention(run, row)) return null;
  if (busy >= limits.busy) return 'server';
  return busy < limits.idle ? 'something-else' : null;
}

/** Share of its target rate that a row reached; null where none was set. */
export function rateReached(run: Pick<Run, 'units'>, row: Row): number | null {
  const target = figureOf(run, row, 'rate-target');
  const reached = figureOf(run, row, 'rate-reached') ?? figureOf(run, row, 'throughput');
  return target && reached !== null ? reached / target : null;
}

/** Whether a row answered as many requests as were sent, so that its throughput is the sender’s. */
export function heldItsRate(run: Pick<Run, 'units'>, row: Row): boolean {
  return (rateReached(run, row) ?? 0) >= leastReached;
}

/** Share of its CPU that the server used, as stated, or CPU per request × rate ÷ cores. */
function busyShare(run: Run, row: Row): number | null {
  const stated = figureOf(run, row, 'server-busy');
  if (stated !== null) return stated / 100;
  const cpu = figureOf(run, row, 'cpu-per-request');
  const throughput = figureOf(run, row, 'throughput');
  const cores = run.capacity?.cores ?? run.setup.cores;
  if (cpu === null || throughput === null || cores === null) return null;
  return heldAtOnce({ rate: throughput, time: cpu }) / cores;
}

function isIdleByIntention(run: Run, row: Row): boolean {
  return (
    row.load?.kind === 'held' ||
    row.calls !== undefined ||
    heldItsRate(run, row) ||
    row.concurrency === 1 ||
    run.claims.some(({ rows }) => rows.includes(row.id))
  );
}
