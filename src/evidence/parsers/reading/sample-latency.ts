import type { Latency } from '../load-output.ts';
import { tidy } from './tidy.ts';

/** Mean, percentiles by nearest rank, and maximum of samples, in their unit; nothing of none. */
export function latencyOfSamples(samples: readonly number[]): Partial<Latency> {
  if (samples.length === 0) return {};
  const sorted = Float64Array.from(samples).toSorted();
  const rank = (percent: number) => sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? null;
  return {
    mean: tidy(sorted.reduce((sum, sample) => sum + sample, 0) / sorted.length),
    p50: rank(50),
    p75: rank(75),
    p90: rank(90),
    p95: rank(95),
    p99: rank(99),
    p999: rank(99.9),
    max: rank(100),
  };
}
