/**
 * Waiting for a core. Arrivals are random at a known rate, service takes the fixed time D, and the
 * waiting is that of exponential service with the same mean: a little too long, never too short.
 */

/** A station with `servers` cores that share one queue. Times in seconds, rates per second. */
export interface Station {
  readonly servers: number;
  readonly arrivalRate: number;
  readonly serviceTime: number;
}

export interface Waiting {
  readonly mean: number;
  readonly p99: number;
}

/**
 * Probability that an arrival has to wait in M/M/c (Erlang 1917), by the Erlang B recursion, which
 * neither overflows nor cancels.
 * @param servers c, a whole number of at least 1
 * @param load a = arrival rate × service time, in servers; below c, else the answer is 1
 */
export function erlangC(servers: number, load: number): number {
  if (load >= servers) return 1;
  let blocking = 1;
  for (let k = 1; k <= servers; k += 1) {
    blocking = (load * blocking) / (k + load * blocking);
  }
  return (servers * blocking) / (servers - load * (1 - blocking));
}

/**
 * Mean and 99th percentile of the time spent waiting for a core, in seconds; null when the station
 * cannot keep up. In M/M/c a wait exceeds t with probability C·e^(−(cμ−λ)t), hence
 * p99 = max(0, ln(100·C) / (cμ − λ)) and mean = C / (cμ − λ).
 */
export function waitingTime({ servers, arrivalRate, serviceTime }: Station): Waiting | null {
  const spareRate = servers / serviceTime - arrivalRate;
  // Close to saturation the rate that is left can round to nothing before the load reaches c.
  if (spareRate <= 0 || arrivalRate * serviceTime >= servers) return null;
  const waits = erlangC(servers, arrivalRate * serviceTime);
  return {
    mean: waits / spareRate,
    p99: Math.max(0, Math.log(100 * waits) / spareRate),
  };
}

/** How requests wait for the cores of a part: cores, rate per second, service time in seconds. */
export type Queue = (cores: number, rate: number, serviceTime: number) => Waiting | null;

/** Each core takes from a queue of its own, as Gunicorn's workers do with their connections. */
export const ownQueues: Queue = (cores, rate, serviceTime) =>
  waitingTime({ servers: 1, arrivalRate: rate / cores, serviceTime });

/** All cores take from one queue, as Go's scheduler arranges it. */
export const sharedQueue: Queue = (cores, rate, serviceTime) =>
  waitingTime({ servers: cores, arrivalRate: rate, serviceTime });
