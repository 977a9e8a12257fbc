import { describe, expect, test } from 'vitest';
import { entryAt } from './entry-at.ts';
import { evenPoint, latinHypercube } from './sequence.ts';

describe('evenPoint(k, dimensions)', () => {
  test('is the fractional part of k times the roots of the first primes', () => {
    expect(evenPoint(3, 2)).toEqual([
      expect.closeTo(3 * Math.SQRT2 - 4, 12),
      expect.closeTo(3 * Math.sqrt(3) - 5, 12),
    ]);
    expect(evenPoint(1, 13)).toHaveLength(13);
  });

  test('fills the cube evenly: every eighth of every square has its share', () => {
    const count = 4096;
    const points = Array.from({ length: count }, (_, k) => evenPoint(k + 1, 13));
    for (let a = 0; a < 13; a += 1) {
      for (let b = 0; b < a; b += 1) {
        const inCorner = points.filter((point) => (point[a] ?? 1) < 0.5 && (point[b] ?? 1) < 0.25);
        expect(Math.abs(inCorner.length / count - 1 / 8)).toBeLessThan(0.02);
      }
    }
  });
});

describe('latinHypercube(count, dimensions)', () => {
  const count = 1024;
  const points = latinHypercube(count, 100);

  test('has one point in each strip of each dimension', () => {
    for (const coordinates of points) {
      expect([...coordinates].toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: count }, (_, strip) => (strip + 0.5) / count),
      );
    }
  });

  test('says in no dimension where a point stands in another', () => {
    for (let a = 0; a < points.length; a += 1) {
      for (let b = 0; b < a; b += 1) {
        expect(Math.abs(correlation(entryAt(points, a), entryAt(points, b)))).toBeLessThan(0.15);
      }
    }
  });

  test('is the same at every call', () => {
    expect(latinHypercube(count, 100)).toEqual(points);
    expect(latinHypercube(8, 2)).toHaveLength(2);
  });
});

/** Of two lists whose mean is a half and whose variance is that of a uniform number. */
function correlation(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (const [index, value] of a.entries()) sum += (value - 0.5) * (entryAt(b, index) - 0.5);
  return (12 * sum) / a.length;
}
