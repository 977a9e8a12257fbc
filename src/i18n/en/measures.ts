import type { ChartWords } from '../chart-words.ts';

/** Names of measures, which sentences have of their own beside charts. */
export const measures: ChartWords['measures'] = {
  'latency-p50': 'p50 latency',
  'latency-p75': 'p75 latency',
  'latency-p90': 'p90 latency',
  'latency-p99': 'p99 latency',
  'latency-p999': 'p99.9 latency',
  'rate-target': 'Target rate',
  'rate-reached': 'Rate reached',
  'server-busy': 'CPU in use by the server',
  timeouts: 'Timeouts',
  'cpu-per-request': 'CPU per request',
  'memory-pss': 'Memory (PSS)',
  'memory-per-open-connection': 'Memory per open connection',
  'memory-per-waiting-connection': 'Memory per waiting connection',
  throughput: 'Throughput',
  'throughput-factor': 'Throughput factor',
  'throughput-ratio': 'Throughput, Gin ÷ Flask',
  'in-flight': 'Requests in flight',
  'latency-mean': 'Mean latency',
  'latency-max': 'Maximum latency',
  'response-time': 'Response time',
  'error-rate': 'Error rate',
  errors: 'Number of errors',
  memory: 'Memory use',
  cores: 'Cores needed',
};
