import type { MeasureId } from '#schema/measures.ts';
import type { DerivedMeasure, Panel } from './spec.ts';

/** Whether more or less of a measure is better, as `#schema/measures.ts` has it. */
export function directionOf(measure: Panel['measure']): 'more' | 'less' {
  return directions[measure];
}

type Measures = typeof import('#schema/measures.ts').measures;

type Derived = Readonly<Record<DerivedMeasure, 'more' | 'less'>>;

// The type takes the data's own directions, so that a different one here does not compile.
const directions: { readonly [M in MeasureId]: Measures[M]['better'] } & Derived = {
  'throughput-ratio': 'more',
  'in-flight': 'more',
  cores: 'less',
  throughput: 'more',
  'throughput-factor': 'more',
  'latency-mean': 'less',
  'latency-p50': 'less',
  'latency-p75': 'less',
  'latency-p90': 'less',
  'latency-p99': 'less',
  'latency-max': 'less',
  'response-time': 'less',
  'error-rate': 'less',
  errors: 'less',
  timeouts: 'less',
  'cpu-per-request': 'less',
  memory: 'less',
  'memory-pss': 'less',
};
