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

/** Latencies by the labels that a tool gives them; labels of anything else are passed over. */
export function latencyOf<Value>(
  labelled: Iterable<readonly [label: string, value: Value]>,
  read: (value: Value, field: string) => number | null,
): Latency {
  const latency = { ...noLatency };
  for (const [label, value] of labelled) {
    const key = latencyKey(label);
    if (key) latency[key] = read(value, `latency.${key}`);
  }
  return latency;
}

/** Percentiles that the tool rounds may come out above the maximum, which it does not round. */
export function notAboveMax(latency: Latency): Latency {
  const { max, mean } = latency;
  if (max === null) return latency;
  const held = Object.entries(latency).map(([key, value]) => [
    key,
    value === null ? null : Math.min(value, max),
  ]);
  // The same keys as before.
  return { ...(Object.fromEntries(held) as typeof latency), mean };
}

const names: ReadonlyMap<string, LatencyKey> = new Map([
  ['mean', 'mean'],
  ['avg', 'mean'],
  ['average', 'mean'],
  ['med', 'p50'],
  ['median', 'p50'],
  ['max', 'max'],
  ['slowest', 'max'],
]);

const percentiles: ReadonlyMap<number, LatencyKey> = new Map([
  [50, 'p50'],
  [75, 'p75'],
  [90, 'p90'],
  [95, 'p95'],
  [99, 'p99'],
  [99.9, 'p999'],
  [100, 'max'],
]);

/**
 * The field of a label as tools write it: `Avg`, `med`, `50%`, `99.000%`, `99.9`, `50%%`, `p99_9`,
 * `p(95)`, `99th`. Null for any other.
 */
function latencyKey(label: string): LatencyKey | null {
  const name = names.get(label.toLowerCase());
  if (name) return name;
  const match = /^p?\(?(\d{1,3}(?:[._]\d{1,6})?)\)?(?:th|%{1,2})?$/.exec(label);
  return match?.[1] ? (percentiles.get(Number(match[1].replace('_', '.'))) ?? null) : null;
}
