import type { ExactNumber, Limits } from './questions.ts';

/**
 * Reads a decimal number, such as `3500`, `0.5` or `1e4`, as an answer.
 * @returns the number as it is kept, `out-of-range` when it breaks the limits, or `no-number`
 */
export function readExactNumber(
  text: string,
  limits: Limits,
): { readonly answer: ExactNumber } | 'out-of-range' | 'no-number' {
  if (!decimal.test(text)) return 'no-number';
  const value = Number(text);
  return isWithin(value, limits) ? { answer: exactNumber(value) } : 'out-of-range';
}

/** A number as an answer. */
export function exactNumber(value: number): ExactNumber {
  return `${value}`;
}

export function isWithin(value: number, { least, most, whole }: Limits): boolean {
  return value >= least && value <= most && (!whole || Number.isInteger(value));
}

const decimal = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
