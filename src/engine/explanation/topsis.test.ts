import { expect, test } from 'vitest';
import { topsis } from './topsis.ts';

// The example of Tzeng and Huang (Multiple Attribute Decision Making: Methods and Applications,
// 2011), to the four digits that are printed; the tests of scikit-criteria hold themselves to it.
test('topsis(rows, weights) gives the closeness of the textbook example', () => {
  const rows = [
    [5, 8, 4],
    [7, 6, 8],
    [8, 8, 6],
    [7, 4, 6],
  ];
  const closeness = topsis(rows, [0.3, 0.4, 0.3]);
  for (const [index, printed] of [0.5037, 0.6581, 0.7482, 0.334].entries()) {
    expect(Math.abs((closeness[index] ?? 0) - printed)).toBeLessThan(1e-4);
  }
});

test('topsis puts the best of two at 1 and the worst at 0', () => {
  const rows = [
    [1, 0.5],
    [0.5, 0.25],
  ];
  expect(topsis(rows, [0.5, 0.5])).toEqual([1, 0]);
});

test('topsis takes alternatives that are all alike for ideal, and columns of zeros for nothing', () => {
  expect(topsis([[0.4, 0]], [0.5, 0.5])).toEqual([1]);
  const rows = [
    [0.4, 0],
    [0.8, 0],
  ];
  expect(topsis(rows, [0.5, 0.5])).toEqual([0, 1]);
});
