import { describe, expect, test } from 'vitest';
import type { Answers } from '../questions/questions.ts';
import { answersAt, spaceOf } from '../questions/space.ts';
import { ordinary } from '../testing/situations.ts';
import { verdictIds } from '../verdict/verdict.ts';
import {
  type Histogram,
  histogramOf,
  histogramOfSensible,
  isSensible,
  verdictsAreReached,
} from './sensible.ts';

test('histogramOf(verdicts) counts the vectors of each verdict', () => {
  expect(histogramOf(Uint8Array.of(0, 0, 1, 4, 4, 4))).toEqual({
    flask: 2,
    gin: 1,
    hybrid: 0,
    'too-close': 0,
    'none-fits': 3,
  });
});

describe('isSensible(answers)', () => {
  const sensible = (answers: Partial<Answers>) => isSensible({ ...ordinary, ...answers });

  test('wants somebody who works in a language that the team can operate', () => {
    expect(sensible({})).toBe(true);
    expect(sensible({ 'python-skill': 'learning' })).toBe(true);
    expect(sensible({ 'python-skill': 'learning', 'go-skill': 'learning' })).toBe(false);
    expect(sensible({ 'python-skill': 'learning', runtimes: 'python' })).toBe(false);
    expect(sensible({ 'go-skill': 'none', runtimes: 'go' })).toBe(false);
    expect(sensible({ 'go-skill': 'expert', runtimes: 'go' })).toBe(true);
    expect(sensible({ 'go-skill': 'none', 'python-skill': 'expert', runtimes: 'python' })).toBe(
      true,
    );
  });

  test('wants no contradiction', () => {
    expect(sensible({ 'p99-target': '50' })).toBe(false);
    expect(sensible({ runtimes: 'go', 'python-libraries': 'some-routes' })).toBe(false);
  });

  test('wants at most 1,250 requests a second for each core', () => {
    expect(sensible({ 'peak-rate': '10000' })).toBe(true);
    expect(sensible({ 'peak-rate': '10001' })).toBe(false);
    expect(sensible({ 'peak-rate': '100000', cores: 'pay-as-you-go' })).toBe(true);
    expect(sensible({ 'peak-rate': '4000', workload: 'native' })).toBe(true);
    expect(sensible({ 'peak-rate': '4001', workload: 'native' })).toBe(false);
  });
});

test('histogramOfSensible(survey) counts the verdicts of sensible vectors alone', () => {
  const { runtimes: _r, 'go-skill': _g, 'python-libraries': _l, ...rest } = ordinary;
  const { 'peak-rate': _rate, 'p99-target': _target, ...fixed } = rest;
  const space = spaceOf({ ...fixed, 'python-skill': 'learning' });
  const verdicts = Uint8Array.from({ length: space.size }, (_, index) => index % 5);
  const expected = verdictIds.map(
    (_, code) =>
      [...verdicts.keys()].filter(
        (index) => verdicts[index] === code && isSensible(answersAt(space, index)),
      ).length,
  );
  expect(Object.values(histogramOfSensible({ space, verdicts }))).toEqual(expected);
  expect(expected.reduce((sum, count) => sum + count, 0)).toBeLessThan(space.size);
});

describe('verdictsAreReached(all, sensible)', () => {
  const all: Histogram = { flask: 1, gin: 1, hybrid: 1, 'too-close': 1, 'none-fits': 100 };
  const sensible: Histogram = { flask: 44, gin: 0, hybrid: 30, 'too-close': 12, 'none-fits': 14 };

  test('holds where each is reached and nothing fits in less than 15% of sensible vectors', () => {
    expect(verdictsAreReached(all, sensible)).toEqual({ checked: 6, broken: 0, example: [] });
  });

  test('counts what is not reached, and too many in which nothing fits', () => {
    expect(verdictsAreReached({ ...all, hybrid: 0 }, sensible).broken).toBe(1);
    expect(verdictsAreReached(all, { ...sensible, flask: 43, 'none-fits': 15 }).broken).toBe(1);
  });
});
