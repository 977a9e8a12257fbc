import { type MeasureId, measureIds } from '#schema/measures.ts';
import type { Row } from '#schema/run.ts';
import { ratioInterval } from './bootstrap.ts';

/**
 * By measure, the share below which a difference between two rows of a run cannot be told from
 * chance: how far the interval of the ratio of a row to its twin, which is the same configuration
 * measured once more, reaches from 1; the furthest of all twins. Measures without repeats on both
 * sides are left out.
 */
export function resolutionOf(
  rows: readonly Pick<Row, 'id' | 'twinOf' | 'values'>[],
): Partial<Record<MeasureId, number>> {
  const pairs = rows.flatMap((twin) => {
    const row = rows.find(({ id }) => id === twin.twinOf);
    return row ? [[row.values, twin.values] as const] : [];
  });
  return Object.fromEntries(
    measureIds.flatMap((measure) => {
      const reaches = pairs.flatMap(([one, other]) => {
        const interval = ratioInterval(one[measure]?.repeats ?? [], other[measure]?.repeats ?? []);
        return interval ? [Math.max(1 - interval.low, interval.high - 1)] : [];
      });
      return reaches.length > 0 ? [[measure, Math.max(...reaches)]] : [];
    }),
  );
}
