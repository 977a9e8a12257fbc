import { describe, expect, test } from 'vitest';
import { erlangC, ownQueues, sharedQueue, waitingTime } from './queueing.ts';

describe('erlangC(servers, load)', () => {
  test('gives the values of the textbook', () => {
    expect(erlangC(2, 1)).toBeCloseTo(1 / 3, 12);
    expect(erlangC(5, 4)).toBeCloseTo(128 / 231, 12);
  });

  test('is the utilization for one server', () => {
    expect(erlangC(1, 0.37)).toBeCloseTo(0.37, 12);
  });

  test('is 1 at and beyond saturation', () => {
    expect(erlangC(4, 4)).toBe(1);
    expect(erlangC(4, 400)).toBe(1);
  });

  test('neither overflows nor leaves [0, 1] with a thousand servers', () => {
    for (const load of [0, 1e-6, 1, 500, 1023.999]) {
      const waits = erlangC(1024, load);
      expect(waits).toBeGreaterThanOrEqual(0);
      expect(waits).toBeLessThanOrEqual(1);
    }
  });
});

describe('waitingTime(station)', () => {
  test('agrees with M/M/1: mean ρ/(μ−λ) and p99 ln(100ρ)/(μ−λ)', () => {
    const waiting = waitingTime({ servers: 1, arrivalRate: 80, serviceTime: 0.01 });
    expect(waiting?.mean).toBeCloseTo(0.8 / 20, 12);
    expect(waiting?.p99).toBeCloseTo(Math.log(80) / 20, 12);
  });

  test('is null where the station cannot keep up', () => {
    expect(waitingTime({ servers: 2, arrivalRate: 200, serviceTime: 0.01 })).toBeNull();
  });

  test('has no 99th percentile where fewer than one in a hundred waits', () => {
    expect(waitingTime({ servers: 8, arrivalRate: 1, serviceTime: 0.001 })?.p99).toBe(0);
  });
});

test('waitingTime is null, finite or zero close to saturation, never anything else', () => {
  for (const servers of [1, 7, 1024]) {
    for (const serviceTime of [1e-7, 0.0014, 3600]) {
      for (let step = -40; step <= 40; step += 1) {
        const arrivalRate = (servers / serviceTime) * (1 + step * Number.EPSILON);
        const waiting = waitingTime({ servers, arrivalRate, serviceTime });
        if (step > 2) expect(waiting).toBeNull();
        if (waiting === null) continue;
        expect(Number.isFinite(waiting.mean) && waiting.mean > 0).toBe(true);
        expect(Number.isFinite(waiting.p99) && waiting.p99 >= 0).toBe(true);
      }
    }
  }
});

test('ownQueues(cores, rate, serviceTime) is one M/M/1 for each core', () => {
  expect(ownQueues(4, 320, 0.01)).toEqual(
    waitingTime({ servers: 1, arrivalRate: 80, serviceTime: 0.01 }),
  );
});

test('sharedQueue(cores, rate, serviceTime) is one M/M/c', () => {
  expect(sharedQueue(4, 320, 0.01)).toEqual(
    waitingTime({ servers: 4, arrivalRate: 320, serviceTime: 0.01 }),
  );
});
