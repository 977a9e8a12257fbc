import { entryAt } from '#engine/entry-at.ts';

/**
 * Parts rounded so that they add up to their rounded sum: each is rounded down, and what is then
 * missing goes to those that lost most (largest remainder).
 * @returns whole multiples of `step`
 */
export function roundedToSum(parts: readonly number[], step: number): readonly number[] {
  const steps = parts.map((part) => part / step);
  const whole = steps.map((value) => Math.floor(value + noise));
  const total = Math.round(steps.reduce((sum, value) => sum + value, 0));
  const missing = total - whole.reduce((sum, value) => sum + value, 0);
  const raised = new Set(
    steps
      .map((value, index) => ({ index, loss: value - entryAt(whole, index) }))
      .toSorted((a, b) => b.loss - a.loss)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return whole.map((value, index) => (value + (raised.has(index) ? 1 : 0)) * step);
}

/** A whole number of steps may fall short of itself by the last bits of the division. */
const noise = 1e-9;
