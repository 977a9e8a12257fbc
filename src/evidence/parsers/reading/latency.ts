import type { Latency } from '../load-output.ts';

export type LatencyKey = keyof Latency;

export const noLatency: Latency = {
  mean: null,
  p50: null,
  p75: null,
  p90: null,
  p95: null,
  p99: null,
  p999: null,
  max: null,
};

const percentileKeys: ReadonlyMap<number, LatencyKey> = new Map([
  [50, 'p50'],
  [75, 'p75'],
  [90, 'p90'],
  [95, 'p95'],
  [99, 'p99'],
  [99.9, 'p999'],
]);

/** The field of a percentile as tools print its label: `50%`, `99.000%`, `99.9`, `50%%`. */
export function percentileKey(label: string): LatencyKey | null {
  const match = /^(\d{1,3}(?:\.\d{1,6})?)%{0,2}$/.exec(label);
  return match ? (percentileKeys.get(Number(match[1])) ?? null) : null;
}
