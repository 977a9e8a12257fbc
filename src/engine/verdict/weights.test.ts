import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assumptions } from '../testing/assumptions.ts';
import { anyAnswers, ordinary } from '../testing/situations.ts';
import { criterionIds, weightsOf } from './weights.ts';

describe('weightsOf(answers, assumptions)', () => {
  test('are those of the assumptions, scaled to sum to 1', () => {
    const sum = 20 + 1 + 4.5 + 4 + 0 + 1;
    expect(weightsOf(ordinary, assumptions)).toEqual({
      cost: expect.closeTo(20 / sum, 12),
      latency: expect.closeTo(1 / sum, 12),
      team: expect.closeTo(4.5 / sum, 12),
      delivery: expect.closeTo(4 / sum, 12),
      ecosystem: 0,
      operations: expect.closeTo(1 / sum, 12),
    });
  });

  test('follow every answer that has a say in them', () => {
    const answers = {
      ...ordinary,
      'python-libraries': 'some-routes',
      'p99-target': '70.71067811865476',
      connections: '31622.776601683792',
    } as const;
    // Targets of 50 and 100 ms weigh 2 and 1.5, 10,000 and 100,000 connections 3 and 6.
    const sum = 20 + 1.75 + 4.5 + 4 + 1 + 4.5;
    const weights = weightsOf(answers, assumptions);
    expect(weights.latency).toBeCloseTo(1.75 / sum, 12);
    expect(weights.ecosystem).toBeCloseTo(1 / sum, 12);
    expect(weights.operations).toBeCloseTo(4.5 / sum, 12);
    expect(weightsOf({ ...ordinary, 'p99-target': 'none' }, assumptions).latency).toBe(0);
  });

  test('give the team no greater share with a longer deadline', () => {
    const share = (deadline: 'weeks' | 'months' | 'open') =>
      weightsOf({ ...ordinary, deadline }, assumptions).team;
    expect(share('months')).toBeLessThanOrEqual(share('weeks'));
    expect(share('open')).toBeLessThanOrEqual(share('months'));
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
