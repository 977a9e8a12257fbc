import { entryAt } from '../numbers/entry-at.ts';

/**
 * Closeness of each alternative to the ideal one, in [0, 1], by TOPSIS (Hwang and Yoon 1981): the
 * columns are scaled to length 1 and weighted; closeness is d⁻ / (d⁺ + d⁻), with the distances to
 * the best and the worst value of every column. Alternatives that are all alike are all 1.
 * @param rows one for each alternative, with a value for each criterion; more is better
 * @param weights one for each criterion
 */
export function topsis(
  rows: readonly (readonly number[])[],
  weights: readonly number[],
): readonly number[] {
  const columns = weights.map((weight, criterion) => {
    const column = rows.map((row) => entryAt(row, criterion));
    const length = Math.hypot(...column);
    return column.map((value) => (length === 0 ? 0 : (weight * value) / length));
  });
  const best = columns.map((column) => Math.max(...column));
  const worst = columns.map((column) => Math.min(...column));
  return rows.map((_, alternative) => {
    const weighted = columns.map((column) => entryAt(column, alternative));
    const toBest = distance(weighted, best);
    const toWorst = distance(weighted, worst);
    return toBest === 0 ? 1 : toWorst / (toBest + toWorst);
  });
}

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((value, index) => value - entryAt(b, index)));
}
