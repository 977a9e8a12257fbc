import type { WrkReport } from '../load/wrk.ts';

/** Unit of each measure that the bench knows. */
export const units = {
  throughput: 'requests/s',
  'rate-target': 'requests/s',
  'rate-reached': 'requests/s',
  'latency-mean': 'ms',
  'latency-p50': 'ms',
  'latency-p75': 'ms',
  'latency-p90': 'ms',
  'latency-p99': 'ms',
  'latency-p999': 'ms',
  'latency-max': 'ms',
  errors: 'count',
  timeouts: 'count',
  'cpu-per-request': 'ms',
  'server-busy': '%',
  memory: 'MB',
  'memory-pss': 'MB',
  'memory-per-open-connection': 'kB',
  'memory-per-waiting-connection': 'kB',
} as const;

export type Measure = keyof typeof units;

/** What one measurement found; null where it cannot be known, left out where it was not sought. */
export type Figures = Readonly<Partial<Record<Measure, number | null>>>;

/**
 * Below this share of the requests sent, of the connections, or of the rate asked for, latencies are
 * not quoted.
 */
export const quotable = { answered: 0.75, inFlight: 0.8, rate: 0.95 } as const;

/** Latencies in ms. */
export type Latencies = Readonly<
  Record<'mean' | 'p50' | 'p75' | 'p90' | 'p99' | 'max', number | null> & { p999?: number | null }
>;

export function latencyFigures(latency: Latencies, { quoted }: { quoted: boolean }): Figures {
  const of = (figure: number | null | undefined) => (quoted ? (figure ?? null) : null);
  return {
    'latency-mean': of(latency.mean),
    'latency-p50': of(latency.p50),
    'latency-p75': of(latency.p75),
    'latency-p90': of(latency.p90),
    'latency-p99': of(latency.p99),
    'latency-p999': of(latency.p999),
    'latency-max': of(latency.max),
  };
}

/** Why latencies are not quoted, with what was wanted and what came. */
export interface Unquoted {
  readonly why: 'unanswered' | 'starved' | 'behind';
  readonly wanted: number;
  readonly came: number;
}

/**
 * Why latencies of a closed loop would mislead; null where they do not. Unanswered: more than a
 * quarter of the requests sent had no answer when the load ended; a few are always under way then.
 * Starved: throughput times mean latency is the number of requests in flight (Little 1961), and in a
 * closed loop that is the number of connections. Where it is much less, some connections waited for so
 * long that the measurement ended first, and latencies leave out the longest.
 */
export function unquotedOf(
  {
    sent,
    answered,
    throughput,
    latency,
  }: Pick<WrkReport, 'sent' | 'answered' | 'throughput' | 'latency'>,
  connections: number,
): Unquoted | null {
  if (answered === 0 || (sent !== null && answered < quotable.answered * sent)) {
    return { why: 'unanswered', wanted: sent ?? connections, came: answered };
  }
  const inFlight = (throughput * (latency.mean ?? 0)) / 1000;
  if (inFlight >= quotable.inFlight * connections) return null;
  return { why: 'starved', wanted: connections, came: inFlight };
}

/** The server's CPU during a load. */
export interface CpuUse {
  /** Seconds of CPU that its processes used; null where unknown. */
  readonly cpuSeconds: number | null;
  readonly answered: number;
  /** Seconds that the load took, and cores that the server may use. */
  readonly seconds: number;
  readonly cores: number;
}

/**
 * CPU for each answered request in ms, and how busy the server kept its cores: at 75% and more it
 * was the limit, below 50% the load was.
 */
export function cpuFigures({ cpuSeconds, answered, seconds, cores }: CpuUse): Figures {
  if (cpuSeconds === null) return { 'cpu-per-request': null, 'server-busy': null };
  return {
    'cpu-per-request': answered === 0 ? null : (cpuSeconds * 1000) / answered,
    'server-busy': (cpuSeconds / seconds / cores) * 100,
  };
}
