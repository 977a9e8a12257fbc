import { nice, ticks } from 'd3-array';
import { formatExact } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Axis } from './spec.ts';

/** Least distance of two labels below a line chart, as a share of its width. */
const leastDistance = 0.15;

/** A logarithmic axis with more labels than these only keeps the powers of ten. */
const mostLabels = 5;

/** From 0 to a round number at or above the largest figure, with three to five ticks. */
export function axisFrom0(largest: number, locale: Locale): Axis {
  const [from, to] = nice(0, largest || 1, 3);
  return {
    scale: 'linear',
    domain: [from, to],
    base: 0,
    ticks: labelled(ticks(from, to, 3), locale),
  };
}

/**
 * A logarithmic axis between numbers of the form 1, 2 or 5 × 10ⁿ, whose base is 1.
 * @param figures all above 0
 */
export function axisLog(figures: readonly number[], locale: Locale): Axis {
  const from = roundDown(Math.min(...figures));
  const steps = [from, roundUp(from)];
  while ((steps.at(-1) ?? 0) < Math.max(...figures)) steps.push(roundUp(steps.at(-1) ?? from));
  const tens = steps.filter((step) => Number.isInteger(Math.log10(step)));
  const enough = steps.length > mostLabels && tens.length > 1;
  return {
    scale: 'log',
    domain: [from, steps.at(-1) ?? from],
    base: 1,
    ticks: labelled(enough ? tens : steps, locale),
  };
}

/** From 0 to the highest concurrency, with a tick at each measured one that has room. */
export function acrossConcurrency(measured: readonly number[], locale: Locale): Axis {
  const highest = Math.max(...measured);
  const values: number[] = [];
  // The highest is never left out, so that the end of the axis has a label.
  for (const value of [0, ...measured].toSorted((a, b) => b - a)) {
    const next = values[0];
    if (next === undefined || next - value >= leastDistance * highest) values.unshift(value);
  }
  return { scale: 'linear', domain: [0, highest], base: 0, ticks: labelled(values, locale) };
}

/** Where a value stands on an axis: 0 at its beginning, 1 at its end. */
export function along({ scale, domain: [from, to] }: Axis, value: number): number {
  if (scale === 'linear') return (value - from) / (to - from);
  return Math.log(value / from) / Math.log(to / from);
}

function labelled(values: readonly number[], locale: Locale): Axis['ticks'] {
  return values.map((value) => ({ value, text: formatExact(locale, value) }));
}

/** The largest of 1, 2 and 5 × 10ⁿ that is at most `value`. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return exactly(power * (value / power >= 5 ? 5 : value / power >= 2 ? 2 : 1));
}

/** The one that follows on 1, 2 or 5 × 10ⁿ. */
function roundUp(step: number): number {
  const digit = Math.round(step / 10 ** Math.floor(Math.log10(step) + 1e-9));
  return exactly(step * (digit === 2 ? 2.5 : 2));
}

/** Without what floating point adds to a number of one digit. */
function exactly(step: number): number {
  return Number(step.toPrecision(1));
}
