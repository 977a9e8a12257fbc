import { describe, expect, test } from 'vitest';
import type { LimitsByPlace } from '#engine/verdict/overrides.ts';
import { assumptions } from '#engine/testing/assumptions.ts';
import { criterionIds } from '#engine/verdict/weights.ts';
import { usableOverrides } from './usable-overrides.ts';

const limits: LimitsByPlace = {
  hop: { unit: 'ms', range: [0.2, 3] },
  'weights.team': { unit: 'weight', range: [2.5, 8] },
  'weights.cost': { unit: 'weight', range: [5, 20] },
  'weights.delivery': { unit: 'weight', range: [0.5, 2] },
  ...Object.fromEntries(
    (['latency', 'ecosystem', 'operations'] as const).flatMap((id) =>
      Object.keys(assumptions.weights[id]).map((option) => [
        `weights.${id}.${option}`,
        { unit: 'weight', range: [0, 5] },
      ]),
    ),
  ),
};

describe('usableOverrides(assumptions, limits, given)', () => {
  test('keeps what the model can use, and tells what it cannot', () => {
    const given = { weights: { team: 4, luck: 1 }, assumptions: { hop: -1 } };
    const { overrides, overridden } = usableOverrides(assumptions, limits, given);
    expect(overrides).toEqual({ weights: { team: 4 } });
    expect(overridden.assumptions.weights.team).toBe(4);
    expect(overridden.problems.map(({ kind }) => kind).toSorted()).toEqual([
      'impossible-value',
      'unknown-criterion',
    ]);
  });

  test('takes all weights back when none would be left, and keeps the rest', () => {
    const weights = Object.fromEntries(criterionIds.map((id) => [id, 0]));
    const { overrides, overridden } = usableOverrides(assumptions, limits, {
      weights,
      assumptions: { hop: 2 },
    });
    expect(overrides).toEqual({ assumptions: { hop: 2 } });
    expect(overridden.assumptions).toEqual({ ...assumptions, hop: 2 });
    expect(overridden.problems).toEqual([{ kind: 'no-weight-left' }]);
  });
});
