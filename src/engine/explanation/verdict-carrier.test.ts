import { describe, expect, test } from 'vitest';
import { verdictCarrier, withEqualHandlers } from './verdict-carrier.ts';
import { assumptions } from '../testing/assumptions.ts';
import { situation } from '../testing/situations.ts';

describe('verdictCarrier(situation)', () => {
  test('is measured where the verdict stays with equal handler costs', () => {
    const given = situation({ 'go-skill': 'none', deadline: 'weeks' });
    expect(verdictCarrier(given)).toEqual({ carriedBy: 'measured', withEqualHandlers: 'flask' });
  });

  test('is judged where only the assumed costs made it', () => {
    const given = situation({
      workload: 'compute',
      'existing-code': 'none',
      'python-skill': 'expert',
      'go-skill': 'learning',
      cores: '32',
    });
    expect(verdictCarrier(given)).toEqual({ carriedBy: 'judged', withEqualHandlers: 'flask' });
  });
});

test('withEqualHandlers(assumptions) puts both at their geometric mean, for every workload', () => {
  const { handlerCpu, ...rest } = withEqualHandlers(assumptions);
  expect({ ...rest, handlerCpu: assumptions.handlerCpu }).toEqual(assumptions);
  const { native, ...others } = handlerCpu;
  expect(native).toBe(assumptions.handlerCpu.native);
  expect(others).toEqual({
    record: bothAt(0.8 * 0.1),
    list: bothAt(4.8 * 0.4),
    gateway: bothAt(0.5 * 0.08),
    realtime: bothAt(0.3 * 0.05),
    compute: bothAt(20 * 1),
  });
});

function bothAt(square: number) {
  const mean = expect.closeTo(Math.sqrt(square), 12);
  return { flask: mean, gin: mean };
}
