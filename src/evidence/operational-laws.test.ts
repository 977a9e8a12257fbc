import { describe, expect, test } from 'vitest';
import { heldAtOnce, rateHolding, timeHolding } from './operational-laws.ts';

describe('Little’s law', () => {
  test('holds 50 requests in flight at 1,000 a second that take 50 ms each', () => {
    expect(heldAtOnce({ rate: 1000, time: 50 })).toBe(50);
  });

  test('gives each of the three from the other two', () => {
    const [rate, time] = [382, 48];
    const held = heldAtOnce({ rate, time });
    expect(rateHolding({ held, time })).toBeCloseTo(rate, 9);
    expect(timeHolding({ held, rate })).toBeCloseTo(time, 9);
  });

  test('lets a lock that is held for 5 ms admit 200 requests a second', () => {
    expect(rateHolding({ held: 1, time: 5 })).toBe(200);
  });
});
