import { expect, test } from 'vitest';
import { circlesIn } from './circles.ts';

const circles = (graph: Readonly<Record<string, readonly string[]>>) =>
  circlesIn(new Map(Object.entries(graph)));

test('without a circle there is none', () => {
  expect(circles({ a: ['b', 'c'], b: ['c'], c: ['outside'] })).toEqual([]);
});

test('a file that imports itself is one', () => {
  expect(circles({ a: ['a'] })).toEqual([['a']]);
});

test('of each group one circle is told, and a shortest one', () => {
  expect(
    circles({
      a: ['b'],
      b: ['c', 'd'],
      c: ['a'],
      d: ['c'],
      leads: ['a', 'x'],
      x: ['y'],
      y: ['x'],
    }),
  ).toEqual([
    ['a', 'b', 'c'],
    ['x', 'y'],
  ]);
});
