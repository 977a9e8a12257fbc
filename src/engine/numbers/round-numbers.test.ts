import { describe, expect, test } from 'vitest';
import { roundNumbers } from './round-numbers.ts';

describe('roundNumbers(above, below)', () => {
  test('are the numbers of two significant figures between the two', () => {
    expect(roundNumbers(9.7, 12.5)).toEqual([9.8, 9.9, 10, 11, 12]);
    expect(roundNumbers(96, 130)).toEqual([97, 98, 99, 100, 110, 120]);
    expect(roundNumbers(0.97, 1.2)).toEqual([0.98, 0.99, 1, 1.1]);
    expect(roundNumbers(100, 1000)).toHaveLength(89);
  });

  test('leave out both ends, and can be none', () => {
    expect(roundNumbers(10, 12)).toEqual([11]);
    expect(roundNumbers(10, 11)).toEqual([]);
    expect(roundNumbers(12, 11)).toEqual([]);
    expect(roundNumbers(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)).toEqual([]);
  });

  test('are written with two figures', () => {
    for (const value of roundNumbers(0.001, 1e7)) {
      expect(Number(value.toPrecision(2))).toBe(value);
    }
    expect(roundNumbers(0.001, 1e7)).toHaveLength(10 * 90 - 1);
  });
});
