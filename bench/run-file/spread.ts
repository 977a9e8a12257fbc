import { median } from '#evidence/median.ts';

/** Repeated measurements in their unit and order, with the middle, the lowest and the highest. */
export interface Spread {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly repeats: readonly number[];
}

/** Median and spread of what was measured; null when one of the repeats has no figure, or none. */
export function spreadOf(figures: readonly (number | null)[]): Spread | null {
  const repeats = figures.filter((figure) => figure !== null).map(round);
  const middle = median(repeats);
  if (repeats.length < figures.length || middle === null) return null;
  return {
    value: round(middle),
    low: Math.min(...repeats),
    high: Math.max(...repeats),
    repeats,
  };
}

/** Six digits say more than any of these measurements knows; counts stay whole. */
function round(figure: number): number {
  return Number.isInteger(figure) ? figure : Number(figure.toPrecision(6));
}
