import { describe, expect, test } from 'vitest';
import { assumptions } from '#engine/testing/assumptions.ts';
import { withNumber } from './given-number.ts';

const limits = {
  hop: { unit: 'ms', range: [0.2, 3] },
  'weights.team': { unit: 'weight', range: [2.5, 8] },
} as const;
const before = { weights: { team: 4 }, assumptions: { hop: 2 } };

const give = (kind: 'weights' | 'assumptions', name: string, text: string) =>
  withNumber(before, { kind, name, text }, assumptions, limits);

describe('withNumber(overrides, given, assumptions, limits)', () => {
  test('puts a number in place of the last one and leaves the others', () => {
    expect(give('assumptions', 'hop', ' 0.5 ')).toEqual({ ...before, assumptions: { hop: 0.5 } });
    expect(give('weights', 'team', '1,000')).toEqual({ ...before, weights: { team: 1000 } });
  });

  test('takes the model’s own back for an empty text, and leaves no empty part behind', () => {
    expect(give('assumptions', 'hop', ' ')).toEqual({ weights: { team: 4 } });
  });

  test.each([
    ['assumptions', 'hop', '-1'],
    ['assumptions', 'hop', 'much'],
    ['weights', 'team', '1e999'],
    ['assumptions', 'nowhere', '1'],
  ] as const)('refuses %s.%s = %s', (kind, name, text) => {
    expect(give(kind, name, text)).toBeNull();
  });
});
