import type { CandidateId } from './candidates.ts';
import type { Waiting } from './queueing.ts';
import type { Workers } from './workers.ts';

/** How a candidate answers at the peak; times in ms, null when it cannot keep up. */
export interface Response {
  /** Whether every part keeps up with the rate within the budget. */
  readonly stable: boolean;
  /** Predicted mean and 99th percentile of the response time in ms. */
  readonly mean: number | null;
  readonly p99: number | null;
  /** Requests in flight at the peak by Little's law (Little 1961). */
  readonly inFlight: number | null;
}

/** What a candidate needs at the peak rate, and how it answers then. */
export interface Capacity extends Response {
  /** Cores needed to stay under the utilization ceiling. */
  readonly cores: number;
  /** CPU per request in ms: the framework's own part, and that of the handler. */
  readonly frameworkCpu: number;
  readonly handlerCpu: number;
  /** The Gunicorn part at the peak; null without one, or when not stable. */
  readonly workers: Workers | null;
  /** How the hybrid divides requests and cores. */
  readonly split?: Split;
}

export interface Split {
  /** Share of the requests that Python serves, in [0, 1]. */
  readonly pythonShare: number;
  /** Cores that each part gets. */
  readonly python: number;
  readonly gin: number;
}

/** The capacity of every candidate. */
export type Capacities = { readonly [C in CandidateId]: Capacity };

export const unstable: Response = { stable: false, mean: null, p99: null, inFlight: null };

/** @param times response times in seconds, at `rate` requests per second */
export function responseAt(rate: number, { mean, p99 }: Waiting): Response {
  return { stable: true, mean: mean * 1000, p99: p99 * 1000, inFlight: rate * mean };
}

/** The same distribution, later by a fixed time. */
export function later({ mean, p99 }: Waiting, by: number): Waiting {
  return { mean: mean + by, p99: p99 + by };
}
