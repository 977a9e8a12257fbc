import { entryAt } from '../numbers/entry-at.ts';
import { seededRandom } from '../numbers/seeded-random.ts';

/** A station to simulate: times in seconds, rate per second. */
export interface Simulation {
  readonly servers: number;
  readonly arrivalRate: number;
  /** Draws one service time, given uniform numbers. */
  readonly serviceTime: (uniform: () => number) => number;
  readonly arrivals: number;
  readonly seed: number;
}

/**
 * How long each arrival waits in a queue that several servers share, first come, first served, by
 * following every arrival: it is served by whichever server is free first (Kiefer and Wolfowitz
 * 1955). Arrivals are Poisson. The first tenth, while the queue fills, is left out.
 */
export function simulatedWaits(simulation: Simulation): readonly number[] {
  const { servers, arrivalRate, serviceTime, arrivals, seed } = simulation;
  const uniform = seededRandom(seed);
  const freeAt = Array.from({ length: servers }, () => 0);
  const waits: number[] = [];
  let now = 0;
  for (let arrival = 0; arrival < arrivals; arrival += 1) {
    now += -Math.log(uniform()) / arrivalRate;
    const first = freeAt.indexOf(Math.min(...freeAt));
    const start = Math.max(now, entryAt(freeAt, first));
    freeAt[first] = start + serviceTime(uniform);
    if (arrival >= arrivals / 10) waits.push(start - now);
  }
  return waits;
}
