import type { Demand } from './demand.ts';
import type { Situation } from './situation.ts';

/** What the peak asks of the database, whatever framework asks. */
export interface DatabaseLoad {
  /** Queries at once, by Little's law (Little 1961). */
  readonly queries: number;
  /** Queries that it serves well at once. */
  readonly limit: number;
}

/** Null where requests do not wait for a database. */
export function databaseLoad(
  { answers, assumptions }: Situation,
  { rate, wait }: Demand,
): DatabaseLoad | null {
  if (answers.workload !== 'record' && answers.workload !== 'list') return null;
  return { queries: rate * wait.mean, limit: assumptions.databaseQueries };
}
