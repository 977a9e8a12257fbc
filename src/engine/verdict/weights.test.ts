import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assumptions } from '../testing/assumptions.ts';
import { anyAnswers, ordinary } from '../testing/situations.ts';
import { criterionIds, weightsOf } from './weights.ts';

describe('weightsOf(answers, assumptions)', () => {
  test('are those of the assumptions, scaled to sum to 1', () => {
    const sum = 1.5 + 1 + 5 + 1.5 + 0.5 + 1 + 1.5;
    expect(weightsOf(ordinary, assumptions)).toEqual({
      capacity: expect.closeTo(1.5 / sum, 12),
      latency: expect.closeTo(1 / sum, 12),
      team: expect.closeTo(5 / sum, 12),
      delivery: expect.closeTo(1.5 / sum, 12),
      ecosystem: expect.closeTo(0.5 / sum, 12),
      operations: expect.closeTo(1 / sum, 12),
      reuse: expect.closeTo(1.5 / sum, 12),
    });
  });

  test('follow every answer that has a say in them', () => {
    const answers = {
      ...ordinary,
      deadline: 'weeks',
      'existing-code': 'none',
      'python-libraries': 'some-routes',
      'peak-rate': '316.22776601683796',
      'p99-target': 'none',
    } as const;
    const sum = 1.25 + 0 + 5 + 3 + 2 + 1 + 0;
    const weights = weightsOf(answers, assumptions);
    expect(weights.capacity).toBeCloseTo(1.25 / sum, 12);
    expect(weights.latency).toBe(0);
    expect(weights.delivery).toBeCloseTo(3 / sum, 12);
    expect(weights.ecosystem).toBeCloseTo(2 / sum, 12);
    expect(weights.reuse).toBe(0);
  });

  test('lie in [0, 1] and sum to 1', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const weights = weightsOf(answers, assumptions);
        for (const id of criterionIds) {
          expect(weights[id]).toBeGreaterThanOrEqual(0);
          expect(weights[id]).toBeLessThanOrEqual(1);
        }
        expect(criterionIds.reduce((sum, id) => sum + weights[id], 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});
