/**
 * Narrows down where a condition ends to hold, between a positive number for which it holds and
 * one for which it does not. Steps are even in the logarithm.
 * @returns neighbouring numbers, within about 1e-15 of each other: the last for which it holds, and
 *   the first for which it does not
 */
export function bisect(
  holds: number,
  fails: number,
  condition: (value: number) => boolean,
): { readonly holds: number; readonly fails: number } {
  let [good, bad] = [holds, fails];
  for (;;) {
    const middle = Math.sqrt(good) * Math.sqrt(bad);
    const between = (middle > good && middle < bad) || (middle < good && middle > bad);
    if (!between) return { holds: good, fails: bad };
    if (condition(middle)) good = middle;
    else bad = middle;
  }
}

/** The least whole number from `low` to `high` for which a monotone condition holds, else null. */
export function leastWhole(
  low: number,
  high: number,
  condition: (value: number) => boolean,
): number | null {
  if (!condition(high)) return null;
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (condition(middle)) to = middle;
    else from = middle + 1;
  }
  return to;
}
