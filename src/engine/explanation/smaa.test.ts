import { expect, test } from 'vitest';
import { firstRankShares } from './smaa.ts';

// The acceptability of an alternative is the volume of the weights that favour it (Lahdelma,
// Hokkanen and Salminen 1998). With two criteria the weight of the first is uniform on [0, 1]:
// (1, 0) wins above 0.6, (0, 1) below 0.4, and (0.6, 0.6) between.
test('firstRankShares(rows) are the shares of the weights on two criteria', () => {
  const [first = 0, second = 0, middle = 0] = firstRankShares([
    [1, 0],
    [0, 1],
    [0.6, 0.6],
  ]);
  expect(first).toBeCloseTo(0.4, 2);
  expect(second).toBeCloseTo(0.4, 2);
  expect(middle).toBeCloseTo(0.2, 2);
  expect(first + second + middle).toBeCloseTo(1, 12);
});

// On three criteria (1, 0, 0) and its like divide the triangle into three equal parts; against
// (t, t, t) alone, (1, 0, 0) wins where the first weight exceeds t, on (1 − t)² of the triangle.
test('firstRankShares(rows) are the shares of the area on three criteria', () => {
  for (const share of firstRankShares([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ])) {
    expect(share).toBeCloseTo(1 / 3, 2);
  }
  const [extreme] = firstRankShares([
    [1, 0, 0],
    [0.3, 0.3, 0.3],
  ]);
  expect(extreme).toBeCloseTo(0.49, 2);
});

test('firstRankShares shares what is tied', () => {
  const shares = firstRankShares([
    [0.5, 0.2],
    [0.5, 0.2],
    [0.1, 0.1],
  ]);
  expect(shares).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.5, 12), 0]);
});
