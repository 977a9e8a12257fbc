import { describe, expect, test } from 'vitest';
import { markAfter } from './chart-keys.ts';

describe('markAfter', () => {
  test.each([
    [null, 'ArrowRight', 0],
    [null, 'ArrowLeft', 2],
    [0, 'ArrowDown', 1],
    [2, 'ArrowRight', 2],
    [0, 'ArrowUp', 0],
    [1, 'Home', 0],
    [1, 'End', 2],
    [1, 'a', null],
    [1, 'Tab', null],
  ] as const)('from %s, %s leads to %s of three', (from, key, to) => {
    expect(markAfter(from, { key, count: 3 })).toBe(to);
  });
});
