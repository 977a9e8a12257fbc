import type { Row, Run } from '#schema/run.ts';
import { timeHolding } from '../operational-laws.ts';
import type { Finding, Rule } from './finding.ts';
import { figureOf, type Interval, intervalOf, isClosedLoop } from './figures.ts';
import { statedFields } from './setup.ts';

/** Two figures for the same thing that differ by more than this cannot both describe it. */
const factor = 2.5;

/**
 * A source that states the same thing twice, with figures that exclude each other. Latencies are
 * also held against throughput: N clients that do not pause wait N/X (response time law, Denning
 * and Buzen 1978), and X does not grow when there are fewer clients. Only the run whose setup says
 * less has the finding; both where they say as much. One finding for each row and other run.
 */
export const contradictsOtherRun: Rule = function* (run, others) {
  for (const other of others) {
    if (!tellsTheSameStory(run, other) || statedFields(run) > statedFields(other)) continue;
    for (const row of run.rows) {
      const found = other.rows
        .filter((theirs) => isComparable(row, theirs))
        .map((theirs) => contradiction(run, row, other, theirs))
        .find((finding) => finding !== null);
      if (found) yield found;
    }
  }
};

function contradiction(run: Run, row: Row, other: Run, otherRow: Row): Finding | null {
  for (const measure of ['latency-mean', 'throughput'] as const) {
    const ours = intervalOf(run, row, measure);
    if (!ours) continue;
    const theirs = theirFigure(row, other, otherRow, measure);
    if (theirs === null || agree(ours, theirs)) continue;
    const ourFigure = Number.isFinite(ours.to) ? ours.to : ours.from;
    return {
      id: 'contradicts-other-run',
      row: row.id,
      facts: { other: other.id, measure, ours: ourFigure, theirs },
    };
  }
  return null;
}

/** What the other run gives for the measure at our concurrency, stated or implied. */
function theirFigure(row: Row, other: Run, otherRow: Row, measure: 'latency-mean' | 'throughput') {
  if (measure === 'throughput') {
    return isNear(row, otherRow) !== false ? figureOf(other, otherRow, measure) : null;
  }
  // Latency grows with concurrency, so both must be stated.
  const stated = isNear(row, otherRow) ? figureOf(other, otherRow, measure) : null;
  return stated ?? impliedLatency(row, other, otherRow);
}

function impliedLatency({ concurrency }: Row, other: Run, otherRow: Row): number | null {
  const throughput = figureOf(other, otherRow, 'throughput');
  if (concurrency === null || otherRow.concurrency === null || !throughput) return null;
  return concurrency >= otherRow.concurrency
    ? timeHolding({ held: concurrency, rate: throughput })
    : null;
}

function agree({ from, to }: Interval, theirs: number): boolean {
  return from <= theirs * factor && to * factor >= theirs;
}

/**
 * One source, and not two days, between which versions and machines change. Readers share a source
 * in name only: each has a machine of their own.
 */
function tellsTheSameStory(run: Run, other: Run): boolean {
  const apart = run.date !== null && other.date !== null && run.date !== other.date;
  const byReaders = run.kind === 'reader' || other.kind === 'reader';
  return run.source === other.source && !byReaders && !apart;
}

/** The same subject, and nothing stated that tells the two apart. A set rate is no capacity. */
function isComparable(row: Row, other: Row): boolean {
  return (
    isClosedLoop(row) &&
    isClosedLoop(other) &&
    row.subject === other.subject &&
    row.variant === other.variant &&
    couldBeSame(row.test, other.test) &&
    couldBeSame(row.stack, other.stack)
  );
}

function couldBeSame(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/** Whether concurrencies are within a factor of 2; null where one is not stated. */
function isNear({ concurrency: ours }: Row, { concurrency: theirs }: Row): boolean | null {
  if (ours === null || theirs === null) return null;
  return Math.max(ours, theirs) <= 2 * Math.min(ours, theirs);
}
