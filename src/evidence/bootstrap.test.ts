import { describe, expect, test } from 'vitest';
import { ratioInterval } from './bootstrap.ts';
import { seededRandom } from '#engine/numbers/seeded-random.ts';

describe('ratioInterval(over, under)', () => {
  test('is the same for the same repeats, whatever was drawn before', () => {
    const [fast, slow] = [
      [410, 395, 402, 388, 420],
      [99, 101, 104, 97, 100],
    ];
    const interval = ratioInterval(fast, slow);
    expect(ratioInterval(slow, fast)).not.toEqual(interval);
    expect(ratioInterval(fast, slow)).toEqual(interval);
  });

  test('holds the ratio of the medians, and narrows as repeats agree', () => {
    const wide = ratioInterval([300, 400, 500, 420, 380], [80, 100, 120, 95, 105]);
    const narrow = ratioInterval([399, 400, 401, 400, 400], [100, 100, 100, 99.9, 100.1]);
    for (const interval of [wide, narrow]) {
      expect(interval?.low).toBeLessThanOrEqual(4);
      expect(interval?.high).toBeGreaterThanOrEqual(4);
    }
    const width = (interval: typeof wide) => (interval ? interval.high - interval.low : 0);
    expect(width(narrow)).toBeLessThan(width(wide) / 10);
  });

  test('stays between the extremes that the repeats allow', () => {
    const interval = ratioInterval([3, 4, 5], [1, 2]);
    expect(interval?.low).toBeGreaterThanOrEqual(3 / 2);
    expect(interval?.high).toBeLessThanOrEqual(5 / 1);
  });

  test('holds the true ratio in nearly 95% of samples of a skewed distribution', () => {
    const random = seededRandom(7);
    const sample = (scale: number) =>
      Array.from({ length: 15 }, () => scale * (1 + Math.exp(random() * 2)));
    const trials = Array.from({ length: 60 }, () => ratioInterval(sample(3), sample(1)));
    const holding = trials.filter(
      (interval) => interval && interval.low <= 3 && interval.high >= 3,
    );
    expect(holding.length).toBeGreaterThan(52);
  });

  test('is null where nothing can be drawn, or would be divided by 0', () => {
    expect(ratioInterval([1], [1, 2])).toBeNull();
    expect(ratioInterval([1, 2], [])).toBeNull();
    expect(ratioInterval([1, 2], [0, 2])).toBeNull();
  });
});
