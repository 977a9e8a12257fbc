import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capacityOf } from '../capacity/capacity.ts';
import { exactNumber } from '../questions/exact-number.ts';
import { keepsUp } from '../verdict/exclusions.ts';
import { type Reach, reachOfAll, withQuantity } from './reach.ts';
import { assumptions } from '../testing/assumptions.ts';
import { anySituation, situation, withCpu } from '../testing/situations.ts';
import type { Situation } from '../capacity/situation.ts';

describe('reachOfAll(situation)', () => {
  test('ends where the cores do: budget × ceiling ÷ CPU per request', () => {
    const [flask, gin] = reachOfAll(situation());
    expect(flask).toMatchObject({ candidate: 'flask', limitedBy: 'capacity', otherwise: [] });
    expect(flask?.rate).toBeCloseTo((8 * 0.5) / 0.0014, 6);
    expect(gin?.rate).toBeCloseTo((8 * 0.7) / 0.0003, 6);
  });

  test('ends where the p99 reaches the target, if that comes first', () => {
    const [flask] = reachOfAll(situation({ 'p99-target': '84' }));
    expect(flask?.limitedBy).toBe('latency');
    const { p99 } = capacityOf('flask', situation({ 'peak-rate': exactNumber(flask?.rate ?? 0) }));
    expect(p99?.low).toBeCloseTo(84, 9);
  });

  test('is without limit where even the highest rate is served', () => {
    const free = { record: { flask: 0, gin: 0 } };
    const given = {
      ...situation({ cores: '128' }),
      evidence: withCpu(1e-6, 1e-6),
      assumptions: { ...assumptions, handlerCpu: { ...assumptions.handlerCpu, ...free } },
    };
    expect(reachOfAll(given)[0]).toMatchObject({ rate: 10_000_000, limitedBy: null, cores: 1 });
    const paid = reachOfAll(situation({ cores: 'pay-as-you-go' }));
    expect(paid[0]).toMatchObject({ rate: 10_000_000, limitedBy: null });
  });

  test('is nothing where the wait alone exceeds the target', () => {
    for (const reach of reachOfAll(situation({ 'p99-target': '50' }))) {
      expect(reach).toMatchObject({
        rate: null,
        limitedBy: null,
        cores: null,
        otherwise: ['target-unreachable'],
      });
    }
  });

  test('names what neither rate nor cores change, and only that', () => {
    const given = situation({ runtimes: 'go', 'peak-rate': '100000', 'p99-target': '81' });
    expect(reachOfAll(given).map(({ otherwise }) => otherwise)).toEqual([
      ['runtime'],
      [],
      ['runtime'],
    ]);
  });

  test('gives the fewest cores', () => {
    // 1000 × 1.4 ms ÷ 0.5 are 2.8 cores, 1000 × 0.3 ms ÷ 0.7 less than one; the hybrid needs 2.3.
    expect(reachOfAll(situation()).map(({ cores }) => cores)).toEqual([3, 1, 3]);
    expect(reachOfAll(situation({ workload: 'compute', 'peak-rate': '100000' }))[0]?.cores).toBe(
      null,
    );
  });

  test('is a true edge: it keeps up at the edge, and not just beyond', () => {
    fc.assert(
      fc.property(anySituation, (given) => {
        for (const reach of reachOfAll(given)) {
          expectRateIsEdge(given, reach);
          expectCoresAreEdge(given, reach);
        }
      }),
    );
  });
});

function expectRateIsEdge(given: Situation, { candidate, rate, limitedBy }: Reach) {
  const keepsUpAt = (value: number) =>
    fits(candidate, withQuantity(given, 'peak-rate', exactNumber(value)));
  if (rate === null) return expect(keepsUpAt(0.001)).toBe(false);
  expect(keepsUpAt(rate)).toBe(true);
  if (limitedBy !== null) expect(keepsUpAt(rate * (1 + 1e-14))).toBe(false);
}

function expectCoresAreEdge(given: Situation, { candidate, cores }: Reach) {
  const keepsUpOn = (count: number) =>
    fits(candidate, withQuantity(given, 'cores', exactNumber(count)));
  if (cores === null) return expect(keepsUpOn(1024)).toBe(false);
  expect(keepsUpOn(cores)).toBe(true);
  if (cores > 1) expect(keepsUpOn(cores - 1)).toBe(false);
}

function fits(candidate: Reach['candidate'], given: Situation): boolean {
  return keepsUp(candidate, capacityOf(candidate, given), given);
}
