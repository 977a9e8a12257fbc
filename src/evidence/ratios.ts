import type { Run } from '#schema/run.ts';
import { heldItsRate } from './audit/load.ts';

/** Gin's throughput over Flask's where both did the same under the same concurrency. */
export interface Ratio {
  readonly run: string;
  readonly test: string | null;
  readonly flaskStack: string | null;
  readonly concurrency: number | null;
  readonly ratio: number;
}

/**
 * Every pair of rows of a run that differ in nothing but framework and server, in order. Where a
 * side answers all that a set rate sends, its throughput is that rate, and its ratio says nothing.
 */
export function ratiosOf({
  id,
  rows,
  units,
}: Pick<Run, 'id' | 'rows' | 'units'>): readonly Ratio[] {
  const limited = rows.filter((row) => !heldItsRate({ units }, row));
  const gins = limited.filter(({ subject }) => subject === 'gin');
  return limited
    .filter(({ subject }) => subject === 'flask')
    .flatMap((flask) => {
      const gin = gins.find(
        ({ test, concurrency }) => test === flask.test && concurrency === flask.concurrency,
      );
      const [over, under] = [gin?.values.throughput, flask.values.throughput];
      if (!over || !under || under.value === 0 || 'placeholder' in under) return [];
      return [
        {
          run: id,
          test: flask.test,
          flaskStack: flask.stack,
          concurrency: flask.concurrency,
          ratio: over.value / under.value,
        },
      ];
    });
}
