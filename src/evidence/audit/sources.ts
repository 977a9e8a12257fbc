import type { FindingId } from './finding.ts';

/** What each rule rests on: an id in data/references.json; null where it is plain arithmetic. */
export const findingSources: Readonly<Record<FindingId, string | null>> = {
  'in-flight-differs': 'little-1961',
  'serial-test': 'little-1961',
  'lock-exceeded': 'denning-buzen-1978',
  'pool-not-exhausted': 'little-1961',
  'faster-than-its-work': null,
  'mean-above-p99': null,
  'p99-equals-mean': 'httparena-p99',
  'percentiles-out-of-order': null,
  'placeholder-value': null,
  'contradicts-other-run': 'denning-buzen-1978',
  'unit-error': null,
  'setup-missing': null,
  'rate-missed': 'schroeder-2006',
  'generator-bound': 'denning-buzen-1978',
  'unequal-runtimes': 'cpython-readme',
  'unequal-sides': null,
  'connection-per-request': 'gunicorn-design',
  'stale-dependency': null,
  'errors-in-throughput': null,
  'single-run': null,
  'best-of-repeats': 'georges-2007',
  'measured-apart': null,
  'short-run': null,
  'load-on-same-machine': null,
};
