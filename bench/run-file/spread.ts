/** Middle, lowest and highest of repeated measurements, in their unit. */
export interface Spread {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Median and spread of what was measured; null when one of the repeats has no figure, or none. */
export function spreadOf(figures: readonly (number | null)[]): Spread | null {
  const sorted = figures.filter((figure) => figure !== null).toSorted((a, b) => a - b);
  const [low] = sorted;
  const high = sorted.at(-1);
  if (sorted.length < figures.length || low === undefined || high === undefined) return null;
  return { value: round(median(sorted)), low: round(low), high: round(high) };
}

function median(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}

/** Six digits say more than any of these measurements knows; counts stay whole. */
function round(figure: number): number {
  return Number.isInteger(figure) ? figure : Number(figure.toPrecision(6));
}
