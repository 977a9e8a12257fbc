/**
 * Waiting for a core. Arrivals are random at a known rate (Poisson) and service takes nearly the
 * same time for all: M/D/c. Where some requests take much longer than others, waits grow by 1 + cv²
 * of the service times (Kingman 1962; exact for the mean with one server).
 */

/** A station with `servers` cores that share one queue. Times in seconds, rates per second. */
export interface Station {
  /** At least 1; a fraction of a core counts as that. */
  readonly servers: number;
  readonly arrivalRate: number;
  /** Mean service time. */
  readonly serviceTime: number;
  /** Squared coefficient of variation of the service times; 0 where all are alike. */
  readonly variation: number;
}

export interface Waiting {
  readonly mean: number;
  readonly p99: number;
}

export const noWaiting: Waiting = { mean: 0, p99: 0 };

/**
 * Probability that an arrival has to wait in M/M/c (Erlang 1917), by the Erlang B recursion, which
 * neither overflows nor cancels. Between whole numbers it starts from the approximation of Rapp
 * (1964), which meets them.
 * @param servers c, at least 1
 * @param load a = arrival rate × service time, in servers; below c, else the answer is 1
 */
export function erlangC(servers: number, load: number): number {
  if (load >= servers) return 1;
  const part = servers % 1;
  let blocking = part === 0 ? 1 : blockingOfPart(part, load);
  for (let k = part + 1; k <= servers; k += 1) {
    blocking = (load * blocking) / (k + load * blocking);
  }
  return (servers * blocking) / (servers - load * (1 - blocking));
}

/** Erlang B for less than one server: a parabola through 1 at none and a/(1 + a) at one. */
function blockingOfPart(part: number, load: number): number {
  const scale = (1 + load) ** 2 + load;
  return 1 - (part * (load + 2)) / scale + part ** 2 / ((1 + load) * scale);
}

/**
 * Mean and 99th percentile of the time spent waiting for a core, in seconds; null when the station
 * cannot keep up. The mean is that of M/M/c, corrected for constant service; it is exact for one
 * server (Khinchin 1932). Long waits become rarer at the exact rate of M/D/c (Crommelin 1932). A test
 * holds both within 15% of a simulation at utilizations from 0.2 to 0.9.
 */
export function waitingTime(station: Station): Waiting | null {
  const { servers, arrivalRate, serviceTime, variation } = station;
  const load = arrivalRate * serviceTime;
  const spareRate = servers / serviceTime - arrivalRate;
  // Close to saturation the rate that is left can round to nothing before the load reaches c.
  if (spareRate <= 0 || load >= servers) return null;
  const utilization = load / servers;
  const exponential = erlangC(servers, load);
  const waits = exponential * (1 - 0.048 * Math.log2(servers) * Math.sqrt(1 - utilization));
  const mean = (exponential / spareRate) * constantService(servers, utilization);
  const decay = (decayOf(utilization) * servers) / serviceTime;
  const stretch = 1 + variation;
  return { mean: mean * stretch, p99: percentile99(waits, mean, decay) * stretch };
}

/**
 * Mean wait of M/D/c by that of M/M/c: a half with one server or heavy traffic, from which it rises
 * as Cosmetatos (1975) has it, towards c/(c + 1) in light traffic (Burman and Smith 1983).
 */
function constantService(servers: number, utilization: number): number {
  const rise =
    ((1 - utilization) * (servers - 1) * (Math.sqrt(4 + 5 * servers) - 2)) /
    (32 * utilization * servers);
  const most = servers / (servers + 1) - 0.5;
  return most === 0 ? 0.5 : 0.5 + most * Math.tanh(rise / most);
}

/**
 * How fast long waits become rarer in M/D/c, in exponents per service time and server: the y > 0
 * with e^y = 1 + y/ρ, by Newton's method from above.
 */
export function decayOf(utilization: number): number {
  let y = 2 * Math.log(1 / utilization) + 2 * (1 - utilization);
  for (let step = 0; step < 40; step += 1) {
    const grown = Math.exp(y);
    const next = y - (grown - 1 - y / utilization) / (grown - 1 / utilization);
    if (next >= y) break;
    y = next;
  }
  return y;
}

/**
 * At first waits are longer than their exponential tail, the more the longer they are on average.
 * The factor 1.7, and 0.048 above, by which fewer wait than with exponential service, are fitted to
 * simulations of one to 64 servers.
 */
function percentile99(waits: number, mean: number, decay: number): number {
  const times = 100 * waits;
  if (times <= 1) return 0;
  const onset = Math.max(0, (mean / waits) * decay - 1);
  return (Math.log(times) + 1.7 * onset * (1 - 1 / times)) / decay;
}

/** How requests wait for the cores of a part. */
export type Queue = (station: Station) => Waiting | null;

/** Each core takes from a queue of its own, as Gunicorn's workers do with their connections. */
export const ownQueues: Queue = ({ servers, arrivalRate, ...station }) =>
  waitingTime({ ...station, servers: 1, arrivalRate: arrivalRate / servers });

/** All cores take from one queue: Go keeps one for each processor, and those that idle steal. */
export const sharedQueue: Queue = (station) => waitingTime(station);
