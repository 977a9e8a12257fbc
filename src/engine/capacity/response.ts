import type { CandidateId } from './candidates.ts';
import type { Workers } from './workers.ts';

/** What a candidate needs at the peak rate, and how it answers then. */
export interface Capacity extends Response {
  /** Cores needed to stay under the utilization ceilings, whatever the budget. */
  readonly cores: number;
  /** Memory needed then, in MB: processes, and what is held for requests and connections. */
  readonly memory: number;
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
  /** Cores that each part gets; with pay-as-you-go those that it needs. */
  readonly python: number;
  readonly gin: number;
}

/** The capacity of every candidate. */
export type Capacities = { readonly [C in CandidateId]: Capacity };

/** How a candidate answers at the peak; times in ms, null when it cannot keep up. */
export interface Response {
  /** Whether every part keeps up with the rate within the budget. */
  readonly stable: boolean;
  /** Predicted mean of the response time in ms. */
  readonly mean: number | null;
  /** Predicted 99th percentile of the response time in ms. */
  readonly p99: Band | null;
  /** Requests in flight at the peak by Little's law (Little 1961). */
  readonly inFlight: number | null;
}

/** A prediction that is no single number: at best, in the middle, and at worst as a rule. */
export interface Band {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export const unstable: Response = { stable: false, mean: null, p99: null, inFlight: null };

/** @param times response times in seconds, at `rate` requests per second */
export function responseAt(
  rate: number,
  { mean, p99 }: { readonly mean: number; readonly p99: Band },
): Response {
  return { stable: true, mean: mean * 1000, p99: scaled(p99, 1000), inFlight: rate * mean };
}

/** The same band, later by a fixed time. */
export function later({ low, middle, high }: Band, by: number): Band {
  return { low: low + by, middle: middle + by, high: high + by };
}

/** One band after the other. */
export function together(one: Band, other: Band): Band {
  return {
    low: one.low + other.low,
    middle: one.middle + other.middle,
    high: one.high + other.high,
  };
}

/** At each point the later of two. */
export function latest(one: Band, other: Band): Band {
  return {
    low: Math.max(one.low, other.low),
    middle: Math.max(one.middle, other.middle),
    high: Math.max(one.high, other.high),
  };
}

function scaled({ low, middle, high }: Band, by: number): Band {
  return { low: low * by, middle: middle * by, high: high * by };
}
