import { describe, expect, test } from 'vitest';
import { exactNumber, isWithin, readExactNumber } from './exact-number.ts';

const limits = { least: 0.5, most: 1000, whole: false };

describe('readExactNumber(text, limits)', () => {
  test.each([
    ['35', '35'],
    ['35.50', '35.5'],
    ['.75', '0.75'],
    ['7.', '7'],
    ['1e2', '100'],
    ['1E+2', '100'],
    ['5000e-1', '500'],
    ['007', '7'],
    ['0.5', '0.5'],
    ['1000', '1000'],
  ])('reads %s as %s', (text, answer) => {
    expect(readExactNumber(text, limits)).toEqual({ answer });
  });

  test.each(['0.49', '1000.01', '-5', '-1e999', '1e999'])('finds %s out of range', (text) => {
    expect(readExactNumber(text, limits)).toBe('out-of-range');
  });

  test.each(['', ' 5', '5 ', '5x', 'x5', '0x10', '1,5', '--5', '1e', '.', 'NaN', 'Infinity', '１'])(
    'finds "%s" to be no number',
    (text) => {
      expect(readExactNumber(text, limits)).toBe('no-number');
    },
  );
});

test('isWithin(value, limits) wants a whole number where only those make sense', () => {
  const whole = { least: 1, most: 8, whole: true };
  expect([1, 8].every((value) => isWithin(value, whole))).toBe(true);
  expect([0, 9, 2.5, Number.NaN].some((value) => isWithin(value, whole))).toBe(false);
  expect(isWithin(2.5, limits)).toBe(true);
});

test('exactNumber(value) writes a number that reads back as itself', () => {
  const value = 8712.441957293711;
  expect(readExactNumber(exactNumber(value), { ...limits, most: 1e5 })).toEqual({
    answer: '8712.441957293711',
  });
});
