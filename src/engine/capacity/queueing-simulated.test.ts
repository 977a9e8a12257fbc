import { describe, expect, test } from 'vitest';
import { erlangC, waitingTime } from './queueing.ts';
import { simulatedWaits } from '../testing/simulate.ts';

const mean = (waits: readonly number[]) =>
  waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
const percentile99 = (waits: readonly number[]) =>
  waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.99)] ?? 0;

/** One server at 80%, four at 70 and eight at 85%. */
const stations = [
  { servers: 1, arrivalRate: 80, serviceTime: 0.01 },
  { servers: 4, arrivalRate: 280, serviceTime: 0.01 },
  { servers: 8, arrivalRate: 680, serviceTime: 0.01 },
];

describe.each(stations)('waiting at %j', (station) => {
  const predicted = waitingTime(station) ?? { mean: 0, p99: 0 };
  const simulate = (serviceTime: (uniform: () => number) => number) =>
    simulatedWaits({ ...station, serviceTime, arrivals: 400_000, seed: 7 });

  test('is what a simulation with exponential service shows', () => {
    const waits = simulate((uniform) => -Math.log(uniform()) * station.serviceTime);
    const waiting = waits.filter((wait) => wait > 0).length / waits.length;
    const load = station.arrivalRate * station.serviceTime;
    expect(Math.abs(waiting / erlangC(station.servers, load) - 1)).toBeLessThan(0.03);
    expect(Math.abs(mean(waits) / predicted.mean - 1)).toBeLessThan(0.05);
    expect(Math.abs(percentile99(waits) / predicted.p99 - 1)).toBeLessThan(0.05);
  });

  test('is more than a simulation with fixed service shows, and less than three times as much', () => {
    const waits = simulate(() => station.serviceTime);
    expect(mean(waits)).toBeLessThan(predicted.mean);
    expect(percentile99(waits)).toBeLessThan(predicted.p99);
    expect(percentile99(waits) * 3).toBeGreaterThan(predicted.p99);
  });
});
