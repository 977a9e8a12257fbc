import { describe, expect, test } from 'vitest';
import { carriedBy, withEqualHandlers } from './carried-by.ts';
import { assumptions } from '../testing/assumptions.ts';
import { situation } from '../testing/situations.ts';

describe('carriedBy(situation)', () => {
  test('is measured where the verdict stays with equal handler costs', () => {
    const given = situation({ 'go-skill': 'none', deadline: 'weeks' });
    expect(carriedBy(given)).toEqual({ carriedBy: 'measured', withEqualHandlers: 'flask' });
  });

  test('is judged where only the assumed costs made it', () => {
    const given = situation({
      workload: 'compute',
      'existing-code': 'none',
      'python-skill': 'expert',
      'go-skill': 'learning',
      'peak-rate': '100',
    });
    expect(carriedBy(given)).toEqual({ carriedBy: 'judged', withEqualHandlers: 'flask' });
  });
});

test('withEqualHandlers(assumptions) puts both at their geometric mean, for every workload', () => {
  const { handlerCpu, ...rest } = withEqualHandlers(assumptions);
  expect({ ...rest, handlerCpu: assumptions.handlerCpu }).toEqual(assumptions);
  const means = { crud: 0.8 * 0.12, gateway: 0.5 * 0.08, realtime: 0.3 * 0.05, compute: 180 };
  for (const [workload, square] of Object.entries({ ...means, inference: 400 })) {
    const { flask, gin } = handlerCpu[workload as keyof typeof handlerCpu];
    expect(flask).toBeCloseTo(Math.sqrt(square), 12);
    expect(gin).toBe(flask);
  }
});
