import { describe, expect, test } from 'vitest';
import { simulatedWaits } from '../testing/simulate.ts';
import { ownQueues, type Queue, sharedQueue, waitingTime } from './queueing.ts';

const mean = (waits: readonly number[]) =>
  waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
const percentile99 = (waits: readonly number[]) =>
  waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.99)] ?? 0;

const utilizations = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const stations = [1, 2, 4, 8, 16].flatMap((servers) =>
  utilizations.map((utilization) => ({ servers, utilization })),
);

describe.each(stations)('waiting for $servers servers at $utilization', (station) => {
  const { servers, utilization } = station;
  const arrivalRate = servers * utilization;
  const waits = simulatedWaits({
    servers,
    arrivalRate,
    serviceTime: () => 1,
    arrivals: 200_000,
    seed: 7,
  });
  const predicted = waitingTime({ servers, arrivalRate, serviceTime: 1, variation: 0 });

  // Waits that hardly ever happen cannot be counted: those below a hundredth of a service.
  test('is within 15% of a simulation, or within a hundredth of a service', () => {
    expectClose(predicted?.mean ?? 0, mean(waits));
    expectClose(predicted?.p99 ?? 0, percentile99(waits));
  });
});

function expectClose(found: number, simulated: number) {
  const error = Math.abs(found - simulated);
  expect(error).toBeLessThan(Math.max(0.15 * simulated, 0.01));
}

describe('requests of two kinds', () => {
  const serviceTime = (uniform: () => number) => (uniform() < 0.1 ? 5 : 0.5);
  // 0.95 on average; the squares are 2.725.
  const variation = 2.725 / 0.95 ** 2 - 1;

  test.each([
    ['own queues', ownQueues, 1],
    ['a shared queue', sharedQueue, 4],
  ] as const)('wait longer by 1 + cv² with %s, within a quarter', (_, queue: Queue, servers) => {
    const arrivalRate = (0.7 * servers) / 0.95;
    const station = { servers, arrivalRate, serviceTime: 0.95, variation };
    const waits = simulatedWaits({ servers, arrivalRate, serviceTime, arrivals: 200_000, seed: 7 });
    expect(Math.abs((queue(station)?.mean ?? 0) / mean(waits) - 1)).toBeLessThan(0.25);
  });
});
