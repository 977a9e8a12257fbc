import { describe, expect, test } from 'vitest';
import { acrossConcurrency, axisFrom0 } from './axis.ts';

describe('axisFrom0', () => {
  test.each([
    [18432, 20000],
    [14.8, 15],
    [0.5, 0.6],
    [1000, 1000],
    [0.003, 0.003],
  ])('a largest figure of %d needs an axis to %d', (largest, end) => {
    expect(axisFrom0(largest, 'en').domain).toEqual([0, end]);
  });

  test('an axis over nothing but zeros still has a length', () => {
    expect(axisFrom0(0, 'en').domain).toEqual([0, 1]);
  });
});

describe('acrossConcurrency', () => {
  const values = (measured: readonly number[]) =>
    acrossConcurrency(measured, 'en').ticks.map(({ value }) => value);

  test('has a tick at 0 and at each measured concurrency', () => {
    expect(values([200, 500, 1000])).toEqual([0, 200, 500, 1000]);
  });

  test('leaves out labels that would run into the next one, never the highest', () => {
    expect(values([1, 10, 100, 950, 1000])).toEqual([100, 1000]);
  });
});
