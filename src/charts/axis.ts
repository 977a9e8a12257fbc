import { scaleLinear } from 'd3-scale';
import { formatExact } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Axis } from './spec.ts';

/** Least distance of two labels below a line chart, as a share of its width. */
const leastDistance = 0.15;

/** From 0 to a round number at or above the largest figure, with three to five ticks. */
export function axisFrom0(largest: number, locale: Locale): Axis {
  const scale = scaleLinear([0, largest || 1], [0, 1]).nice(3);
  const [from = 0, to = 1] = scale.domain();
  return {
    domain: [from, to],
    ticks: scale.ticks(3).map((value) => ({ value, text: formatExact(locale, value) })),
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
  return {
    domain: [0, highest],
    ticks: values.map((value) => ({ value, text: formatExact(locale, value) })),
  };
}

/** Where a value stands on an axis: 0 at its beginning, 1 at its end. */
export function along({ domain: [from, to] }: Axis, value: number): number {
  return (value - from) / (to - from);
}
