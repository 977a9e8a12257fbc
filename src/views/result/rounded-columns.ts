import { entryAt } from '#engine/numbers/entry-at.ts';

/**
 * Columns of numbers rounded so that each adds up to its rounded sum, as far as that goes: every
 * number is rounded to the nearest step, and what the column is then off by is taken from or given
 * to those that rounding moved most, one step each. Rows that are alike in all columns stay alike.
 * @returns whole multiples of `step`
 */
export function roundedColumns(
  columns: readonly (readonly number[])[],
  step: number,
): readonly (readonly number[])[] {
  const isAlike = (row: number) =>
    columns.every(
      (column) => Math.abs(entryAt(column, row) - entryAt(entryAt(columns, 0), row)) < noise,
    );
  return columns.map((column) => {
    const steps = column.map((value) => value / step);
    const rounded = steps.map((value) => Math.round(value));
    const off = Math.round(sum(steps)) - sum(rounded);
    const moved = new Set(
      steps
        .map((value, row) => ({ row, short: (value - entryAt(rounded, row)) * Math.sign(off) }))
        .filter(({ row }) => !isAlike(row))
        .toSorted((a, b) => b.short - a.short)
        .slice(0, Math.abs(off))
        .map(({ row }) => row),
    );
    return rounded.map((value, row) => (value + (moved.has(row) ? Math.sign(off) : 0)) * step);
  });
}

/** Numbers closer than this are alike. */
const noise = 1e-9;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
