import type { MeasureId } from '#schema/measures.ts';
import type { Row, Run } from '#schema/run.ts';
import { heldItsRate } from './audit/load.ts';
import { ratioInterval, type Spread } from './bootstrap.ts';

/** Gin's figure over Flask's where both did the same under the same load. */
export interface Ratio {
  readonly run: string;
  readonly test: string | null;
  readonly flaskStack: string | null;
  readonly concurrency: number | null;
  /** Requests/s that both were sent at a set rate; null where each answer let the next one go. */
  readonly rate: number | null;
  readonly ratio: number;
  /** Where the ratio lies as far as the repeats tell; null where the run does not keep them. */
  readonly interval: Spread | null;
}

/**
/**
 * Every pair of rows of a run that differ in nothing but framework and server, in order. Rows that
 * only repeat others (`twinOf`) are no pairs of their own. Where a side answers all that a set rate
 * sends, its throughput is that rate, and a ratio of it says nothing.
 */
export function ratiosOf(
  { id, rows, units }: Pick<Run, 'id' | 'rows' | 'units'>,
  measure: MeasureId = 'throughput',
): readonly Ratio[] {
  const own = rows.filter(
    (row) => row.twinOf === undefined && !(measure === 'throughput' && heldItsRate({ units }, row)),
  );
  const gins = own.filter(({ subject }) => subject === 'gin');
  return own
    .filter(({ subject }) => subject === 'flask')
    .flatMap((flask) => {
      const gin = gins.find((row) => underTheSameLoad(row, flask));
      const [over, under] = [gin?.values[measure], flask.values[measure]];
      if (!over || !under || under.value === 0 || 'placeholder' in under) return [];
      return [
        {
          run: id,
          test: flask.test,
          flaskStack: flask.stack,
          concurrency: flask.concurrency,
          rate: rateOf(flask),
          ratio: over.value / under.value,
          interval: ratioInterval(over.repeats ?? [], under.repeats ?? []),
        },
      ];
    });
}

function underTheSameLoad(one: Row, other: Row): boolean {
  return (
    one.test === other.test &&
    one.concurrency === other.concurrency &&
    one.load?.kind === other.load?.kind &&
    rateOf(one) === rateOf(other)
  );
}

function rateOf({ values }: Row): number | null {
  return values['rate-target']?.value ?? null;
}
