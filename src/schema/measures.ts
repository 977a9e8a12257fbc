/** What a run can measure, the units that each may be given in, and which direction is better. */
export const measures = {
  throughput: { units: ['requests/s'], better: 'more' },
  'rate-target': { units: ['requests/s'], better: 'more' },
  'rate-reached': { units: ['requests/s'], better: 'more' },
  'throughput-factor': { units: ['×'], better: 'more' },
  'latency-mean': { units: ['µs', 'ms'], better: 'less' },
  'latency-p50': { units: ['µs', 'ms'], better: 'less' },
  'latency-p75': { units: ['µs', 'ms'], better: 'less' },
  'latency-p90': { units: ['µs', 'ms'], better: 'less' },
  'latency-p99': { units: ['µs', 'ms'], better: 'less' },
  'latency-p999': { units: ['µs', 'ms'], better: 'less' },
  'latency-max': { units: ['µs', 'ms'], better: 'less' },
  'response-time': { units: ['ms'], better: 'less' },
  'error-rate': { units: ['%'], better: 'less' },
  errors: { units: ['count'], better: 'less' },
  timeouts: { units: ['count'], better: 'less' },
  'cpu-per-request': { units: ['ms'], better: 'less' },
  'server-busy': { units: ['%'], better: 'less' },
  memory: { units: ['MB'], better: 'less' },
  'memory-pss': { units: ['MB'], better: 'less' },
  'memory-per-open-connection': { units: ['kB'], better: 'less' },
  'memory-per-waiting-connection': { units: ['kB'], better: 'less' },
} as const satisfies Record<string, { units: readonly string[]; better: 'more' | 'less' }>;

export type MeasureId = keyof typeof measures;

/** What charts compute of those, and which direction is better. */
export const derivedMeasures = {
  'throughput-ratio': { better: 'more' },
  'in-flight': { better: 'more' },
  cores: { better: 'less' },
} as const satisfies Record<string, { better: 'more' | 'less' }>;

export type ShownMeasureId = MeasureId | keyof typeof derivedMeasures;

/** Whether more or less of a measure is better. */
export function betterOf(measure: ShownMeasureId): 'more' | 'less' {
  return { ...measures, ...derivedMeasures }[measure].better;
}

// Object.keys forgets the keys' type; the object above has no others.
export const measureIds = Object.keys(measures) as [MeasureId, ...MeasureId[]];

/** Units of runs and facts, as they are written in data files. */
export const unitIds = [
  'ns',
  'µs',
  'ms',
  's',
  'requests/s',
  'bytes',
  'kB',
  'MB',
  'GB',
  '%',
  '×',
  'count',
  'cores',
  'connections',
] as const;
export type UnitId = (typeof unitIds)[number];

/** How many milliseconds one of a time unit is. */
export const millisecondsIn = { µs: 0.001, ms: 1 } as const;

/** Which measure a run's capacity basis rests on. */
export const capacityMeasure = { measured: 'cpu-per-request', 'n/X': 'throughput' } as const;
