import { type MeasureId, millisecondsIn, type UnitId } from '#schema/measures.ts';
import type { Row, Run } from '#schema/run.ts';
import { heldAtOnce } from '../operational-laws.ts';

/** Between which numbers a figure lies, as far as its source says. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/**
 * The figure of a row, latencies in ms. Null where the source gives none, prints a placeholder, or
 * only bounds it: rules that calculate need a number that the source stands by.
 */
export function figureOf(
  { units }: Pick<Run, 'units'>,
  { values }: Row,
  measure: MeasureId,
): number | null {
  const stated = values[measure];
  if (!stated || stated.placeholder !== undefined || stated.bound !== undefined) return null;
  return stated.value * scaleOf(units[measure]);
}

/** Like figureOf, with bounds: "over 800" is an interval without an end. */
export function intervalOf({ units }: Run, { values }: Row, measure: MeasureId): Interval | null {
  const stated = values[measure];
  if (!stated || stated.placeholder !== undefined) return null;
  const value = stated.value * scaleOf(units[measure]);
  if (stated.bound === 'over') return { from: value, to: Number.POSITIVE_INFINITY };
  if (stated.bound === 'within') return { from: 0, to: value };
  const other = (stated.to ?? stated.value) * scaleOf(units[measure]);
  return { from: Math.min(value, other), to: Math.max(value, other) };
}

/**
 * Throughput in requests/s and mean latency in ms of the rows that state both. At a set rate the
 * number in flight is whatever follows, so such rows are left out.
 */
export function ratesAndLatencies(run: Run) {
  return run.rows.filter(isClosedLoop).flatMap((row) => {
    const throughput = figureOf(run, row, 'throughput');
    const mean = figureOf(run, row, 'latency-mean');
    if (throughput === null || mean === null) return [];
    return [{ row, throughput, mean, inFlight: heldAtOnce({ rate: throughput, time: mean }) }];
  });
}

/** Whether requests came as fast as answers allowed: not at a set rate, and not hardly at all. */
export function isClosedLoop({ load, values }: Row): boolean {
  return load ? load.kind === 'closed' : !values['rate-target'];
}

const inMilliseconds: Partial<Record<UnitId, number>> = millisecondsIn;

/** By what a figure is multiplied: times by what makes them ms, everything else by 1. */
function scaleOf(unit: UnitId | undefined): number {
  return (unit && inMilliseconds[unit]) ?? 1;
}
