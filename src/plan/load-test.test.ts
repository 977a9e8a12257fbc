import { describe, expect, test } from 'vitest';
import { capacityOf } from '#engine/capacity/capacity.ts';
import { situation } from '#engine/testing/situations.ts';
import { loadTestOf } from './load-test.ts';

describe('loadTestOf(candidate, situation)', () => {
  test('goes from half of the peak to beyond it, with marks from the model', () => {
    const at = situation({ 'p99-target': '100' });
    const { stages, tolerance, warmUp } = loadTestOf('gin', at);
    expect(warmUp).toBe(30);
    expect(stages.map(({ rate }) => rate)).toEqual([500, 1000, 1300]);
    expect(stages.map(({ duration }) => duration)).toEqual([60, 60, 60]);
    expect(stages.map(({ marks }) => marks.p99)).toEqual([100, 100, 100]);
    expect(stages.map(({ marks }) => marks.errors)).toEqual([0.001, 0.001, 0.001]);
    const cores = stages.map(({ marks }) => marks.cores);
    expect(cores).toEqual([expect.closeTo(5.6), expect.closeTo(5.6), expect.closeTo(7.28)]);
    const inFlight = capacityOf('gin', at).inFlight ?? 0;
    const [, peak] = stages;
    expect(peak?.connections).toBe(Math.ceil(2 * inFlight));
    expect(peak?.marks.inFlight).toEqual([inFlight * (1 - tolerance), inFlight * (1 + tolerance)]);
  });

  test('takes long enough for a p99 of few requests, within ten minutes', () => {
    const durations = (rate: `${number}`) =>
      loadTestOf('gin', situation({ 'peak-rate': rate })).stages.map(({ duration }) => duration);
    expect(durations('100')).toEqual([200, 100, 77]);
    expect(durations('1')).toEqual([600, 600, 600]);
  });

  test('has no mark for a p99 without a target, nor for what is overloaded', () => {
    const without = loadTestOf('gin', situation({ 'p99-target': 'none' })).stages;
    expect(without.map(({ marks }) => marks.p99)).toEqual([null, null, null]);
    // 5000 requests/s of 1.4 ms need 7 of 8 cores; 1.3 times as many need more than there are.
    const { stages } = loadTestOf('flask', situation({ 'peak-rate': '5000' }));
    expect(stages[1]?.marks.errors).toBe(0.001);
    expect(stages[2]?.marks).toMatchObject({ p99: null, errors: null, inFlight: null });
    expect(stages[2]?.marks.cores).toBeLessThanOrEqual(8);
    expect(stages[2]?.connections).toBe(347);
  });
});
