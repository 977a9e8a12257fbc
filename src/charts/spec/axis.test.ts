import { describe, expect, test } from 'vitest';
import { acrossConcurrency, along, axisFrom0, axisLog } from './axis.ts';

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

describe('axisLog', () => {
  const values = (figures: readonly number[]) =>
    axisLog(figures, 'en').ticks.map(({ value }) => value);

  test('goes in steps of 1, 2 and 5 from below the least figure to above the largest', () => {
    expect(values([1, 2.73, 11.7])).toEqual([1, 2, 5, 10, 20]);
    expect(values([0.41, 3])).toEqual([0.2, 0.5, 1, 2, 5]);
  });

  test('keeps the powers of ten where there would be too many labels', () => {
    const axis = axisLog([1, 4000], 'en');
    expect(axis.domain).toEqual([1, 5000]);
    expect(axis.ticks.map(({ value }) => value)).toEqual([1, 10, 100, 1000]);
  });

  test('a single figure still has a length', () => {
    expect(axisLog([1], 'en').domain).toEqual([1, 2]);
  });

  test('the same factor is the same distance everywhere', () => {
    const axis = axisLog([1, 100], 'en');
    expect(along(axis, 10)).toBeCloseTo(0.5, 12);
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
