import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bisect, leastWhole } from './bisect.ts';
import { anyNumber } from '../testing/situations.ts';

describe('bisect(holds, fails, condition)', () => {
  test('finds where a condition ends, upwards and downwards, to the last digits', () => {
    const number = anyNumber(1e-3, 1e7);
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        const [low = 0, edge = 0, high = 0] = [a, b, c].toSorted((x, y) => x - y);
        if (low === edge || edge === high) return;
        const up = bisect(low, high, (value) => value <= edge);
        expect(up.holds <= edge && up.fails > edge).toBe(true);
        expect(up.fails - up.holds).toBeLessThanOrEqual(edge * 1e-15);
        const down = bisect(high, low, (value) => value >= edge);
        expect(down.holds >= edge && down.fails < edge).toBe(true);
        expect(down.holds - down.fails).toBeLessThanOrEqual(edge * 1e-15);
      }),
    );
  });
});

describe('leastWhole(low, high, condition)', () => {
  test('finds the least number that meets it', () => {
    for (let least = 1; least <= 9; least += 1) {
      expect(leastWhole(1, 9, (value) => value >= least)).toBe(least);
    }
  });

  test('is null where none does', () => {
    expect(leastWhole(1, 9, () => false)).toBeNull();
  });
});
