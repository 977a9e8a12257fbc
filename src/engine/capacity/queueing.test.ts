import { describe, expect, test } from 'vitest';
import { decayOf, erlangC, noWaiting, ownQueues, sharedQueue, waitingTime } from './queueing.ts';

const one = { servers: 1, serviceTime: 1, variation: 0 };
const at = (utilization: number) => waitingTime({ ...one, arrivalRate: utilization });

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

  test('falls steadily between whole numbers of servers, and meets them', () => {
    for (const load of [0.2, 0.9, 1.7, 7.5]) {
      let before = 1;
      for (let servers = Math.ceil(load); servers <= 12; servers += 1 / 64) {
        const waits = erlangC(servers, load);
        expect(waits).toBeLessThanOrEqual(before);
        before = waits;
      }
    }
    expect(erlangC(2 + 1e-9, 1)).toBeCloseTo(1 / 3, 7);
    expect(erlangC(3 - 1e-9, 1)).toBeCloseTo(erlangC(3, 1), 7);
    // Between B(0, 1) = 1 and B(1, 1) = 1/2 Rapp has 1 − 3/5·½ + 1/10·¼ at a half.
    expect(erlangC(1.5, 1)).toBeCloseTo((1.5 * (0.725 / 2.225)) / (0.5 + 0.725 / 2.225), 12);
  });
});

describe('waitingTime(station)', () => {
  test.each([
    [0.2, 0.125],
    [0.5, 0.5],
    [0.8, 2],
    [0.9, 4.5],
  ])('has the mean of M/D/1 at %d: ρ/(2(1 − ρ)) of a service', (utilization, mean) => {
    expect(at(utilization)?.mean).toBeCloseTo(mean, 12);
  });

  test.each([
    [2, 0.5, 0.1767],
    [2, 0.9, 2.1434],
    [4, 0.7, 0.1897],
    [8, 0.8, 0.1516],
    [16, 0.9, 0.1919],
  ])('has the mean of M/D/%d at %d within 3%% of published tables', (servers, rho, mean) => {
    const wait = waitingTime({ servers, arrivalRate: servers * rho, serviceTime: 1, variation: 0 });
    expect(Math.abs((wait?.mean ?? 0) / mean - 1)).toBeLessThan(0.03);
  });

  test('has the tail of M/D/1 by Crommelin: beyond its p99 wait one in a hundred', () => {
    for (const utilization of [0.2, 0.5, 0.8]) {
      const beyond = 1 - crommelin(utilization, at(utilization)?.p99 ?? 0);
      expect(beyond).toBeGreaterThan(0.0075);
      expect(beyond).toBeLessThan(0.0125);
    }
  });

  test('grows by the variation of the service times', () => {
    const varied = waitingTime({ ...one, arrivalRate: 0.5, variation: 1.5 });
    expect(varied?.mean).toBeCloseTo(0.5 * 2.5, 12);
    expect(varied?.p99).toBeCloseTo((at(0.5)?.p99 ?? 0) * 2.5, 12);
  });

  test('is null where the station cannot keep up', () => {
    expect(
      waitingTime({ servers: 2, arrivalRate: 200, serviceTime: 0.01, variation: 0 }),
    ).toBeNull();
    expect(at(1.01)).toBeNull();
  });

  test('has no 99th percentile where fewer than one in a hundred waits', () => {
    const calm = { servers: 8, arrivalRate: 1, serviceTime: 0.001, variation: 0 };
    expect(waitingTime(calm)?.p99).toBe(0);
    expect(at(0.01)?.p99).toBe(0);
    expect(at(0.0101)?.p99).toBeGreaterThan(0);
  });

  test('rises with the load and falls with the servers, on average and at the 99th percentile', () => {
    for (const servers of [1, 1.5, 2, 8, 100]) {
      let before = noWaiting;
      for (let rho = 0.01; rho < 1; rho += 0.01) {
        const load = { servers, arrivalRate: servers * rho, serviceTime: 1, variation: 0 };
        const wait = waitingTime(load) ?? before;
        expect(wait.mean).toBeGreaterThanOrEqual(before.mean);
        expect(wait.p99).toBeGreaterThanOrEqual(before.p99);
        before = wait;
      }
    }
    for (const load of [0.5, 0.95, 3, 20]) {
      let before = { mean: Number.POSITIVE_INFINITY, p99: Number.POSITIVE_INFINITY };
      for (let servers = Math.max(1, load + 0.01); servers < load + 8; servers += 0.05) {
        const wait = waitingTime({ servers, arrivalRate: load, serviceTime: 1, variation: 0 });
        expect(wait?.mean).toBeLessThanOrEqual(before.mean);
        expect(wait?.p99).toBeLessThanOrEqual(before.p99);
        before = wait ?? before;
      }
    }
  });
});

test('decayOf(utilization) is the root of e^y = 1 + y/ρ above 0', () => {
  for (const utilization of [1e-6, 0.05, 0.5, 0.95, 0.999999]) {
    const y = decayOf(utilization);
    expect(y).toBeGreaterThan(0);
    expect(Math.exp(y) / (1 + y / utilization)).toBeCloseTo(1, 10);
  }
  expect(decayOf(0.5)).toBeCloseTo(1.25643120862617, 12);
});

test('waitingTime is null, finite or zero close to saturation, never anything else', () => {
  for (const servers of [1, 7, 1024]) {
    for (const serviceTime of [1e-7, 0.0014, 3600]) {
      for (let step = -40; step <= 40; step += 1) {
        const arrivalRate = (servers / serviceTime) * (1 + step * Number.EPSILON);
        const waiting = waitingTime({ servers, arrivalRate, serviceTime, variation: 0 });
        if (step > 2) expect(waiting).toBeNull();
        if (waiting === null) continue;
        expect(Number.isFinite(waiting.mean) && waiting.mean > 0).toBe(true);
        expect(Number.isFinite(waiting.p99) && waiting.p99 >= 0).toBe(true);
      }
    }
  }
});

test('ownQueues(station) is one M/D/1 for each server, sharedQueue(station) one for all', () => {
  const station = { servers: 4, arrivalRate: 320, serviceTime: 0.01, variation: 0.2 };
  expect(ownQueues(station)).toEqual(waitingTime({ ...station, servers: 1, arrivalRate: 80 }));
  expect(sharedQueue(station)).toEqual(waitingTime(station));
});

/** Share of arrivals that wait at most t services in M/D/1 (Erlang 1909, Crommelin 1932). */
function crommelin(utilization: number, t: number): number {
  let sum = 0;
  let factorial = 1;
  for (let k = 0; k <= t; k += 1) {
    factorial *= Math.max(1, k);
    const away = utilization * (t - k);
    sum += ((-away) ** k / factorial) * Math.exp(away);
  }
  return (1 - utilization) * sum;
}
