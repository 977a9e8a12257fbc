import type { Run } from '#schema/run.ts';

/** What the audit can say of a run. Ids are permanent: pages and run files refer to them. */
export const findingIds = [
  'in-flight-differs',
  'serial-test',
  'lock-exceeded',
  'pool-not-exhausted',
  'faster-than-its-work',
  'mean-above-p99',
  'p99-equals-mean',
  'percentiles-out-of-order',
  'placeholder-value',
  'contradicts-other-run',
  'unit-error',
  'setup-missing',
  'rate-missed',
  'generator-bound',
  'unequal-runtimes',
  'unequal-sides',
  'connection-per-request',
  'stale-dependency',
  'errors-in-throughput',
  'single-run',
  'best-of-repeats',
  'measured-apart',
  'short-run',
  'load-on-same-machine',
] as const;
export type FindingId = (typeof findingIds)[number];

export interface Finding {
  readonly id: FindingId;
  /** Row that it concerns; null for the run as a whole. */
  readonly row: string | null;
  /** Numbers and ids that a sentence about it needs, by name; units are part of the names. */
  readonly facts: Readonly<Record<string, number | string>>;
}

/** One family of findings. `others` are all other runs that are known, whatever their source. */
export type Rule = (run: Run, others: readonly Run[]) => Iterable<Finding>;

/** From A, which nothing speaks against, to E, whose figures cannot be right or cannot be judged. */
export const grades = ['A', 'B', 'C', 'D', 'E'] as const;
export type Grade = (typeof grades)[number];

export interface Audit {
  readonly findings: readonly Finding[];
  readonly grade: Grade;
}
