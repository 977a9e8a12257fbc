import { describe, expect, test } from 'vitest';
import { roundedToSum } from './rounded-to-sum.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('roundedToSum(parts, step)', () => {
  test('gives what is missing to those that lost most', () => {
    expect(roundedToSum([1.4, 1.4, 1.2], 1)).toEqual([2, 1, 1]);
    expect(roundedToSum([0.333, 0.333, 0.334], 0.01).map((value) => value.toFixed(2))).toEqual([
      '0.33',
      '0.33',
      '0.34',
    ]);
  });

  test('leaves whole steps alone', () => {
    expect(roundedToSum([0.29, 0.57, 0.14], 0.01).map((value) => value.toFixed(2))).toEqual([
      '0.29',
      '0.57',
      '0.14',
    ]);
  });

  test('adds up to the rounded sum, each part within a step of itself', () => {
    for (let k = 1; k < 500; k += 1) {
      const parts = [2, 3, 5, 7, 11, 13].map((prime) => (Math.sqrt(prime) * k) % 1);
      const rounded = roundedToSum(parts, 0.01);
      expect(sum(rounded)).toBeCloseTo(Math.round(sum(parts) * 100) / 100, 9);
      parts.forEach((part, index) => {
        expect(Math.abs(part - (rounded[index] ?? Number.NaN))).toBeLessThan(0.01 + 1e-9);
      });
    }
  });
});
