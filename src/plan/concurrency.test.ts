import { describe, expect, test } from 'vitest';
import { concurrencyAt } from './concurrency.ts';

describe('concurrencyAt(rate, seconds)', () => {
  test('holds λW on average, and three deviations more at most', () => {
    expect(concurrencyAt(1000, 0.05)).toEqual({
      mean: 50,
      most: Math.ceil(50 + 3 * Math.sqrt(50)),
    });
    expect(concurrencyAt(10, 0)).toEqual({ mean: 0, most: 0 });
  });

  test.each([0.5, 5, 50, 500])(
    'leaves out less than 3 in a thousand moments of a mean of %d',
    (mean) => {
      const { most } = concurrencyAt(mean, 1);
      let term = Math.exp(-mean);
      let within = term;
      for (let k = 1; k <= most; k += 1) {
        term *= mean / k;
        within += term;
      }
      expect(1 - within).toBeLessThan(0.003);
      expect(1 - within).toBeGreaterThan(0);
    },
  );
});
