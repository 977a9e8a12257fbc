import { describe, expect, test } from 'vitest';
import { evenPoint } from './sequence.ts';

describe('evenPoint(k, dimensions)', () => {
  test('is the fractional part of k times the roots of the first primes', () => {
    expect(evenPoint(3, 2)).toEqual([
      expect.closeTo(3 * Math.SQRT2 - 4, 12),
      expect.closeTo(3 * Math.sqrt(3) - 5, 12),
    ]);
    expect(evenPoint(1, 11)).toHaveLength(11);
  });

  test('fills the cube evenly: every eighth of every square has its share', () => {
    const count = 4096;
    const points = Array.from({ length: count }, (_, k) => evenPoint(k + 1, 11));
    for (let a = 0; a < 11; a += 1) {
      for (let b = 0; b < a; b += 1) {
        const inCorner = points.filter((point) => (point[a] ?? 1) < 0.5 && (point[b] ?? 1) < 0.25);
        expect(Math.abs(inCorner.length / count - 1 / 8)).toBeLessThan(0.01);
      }
    }
  });
});
