import type { PythonHalf } from './gunicorn-settings.ts';
import { deviations, concurrencyAt } from './concurrency.ts';
import { type Setting, setting, timeSetting } from './setting.ts';

/** Queries at once of one half. */
export interface DatabaseUse {
  /** Mean of the wait for the database in ms. */
  readonly wait: number;
  /** Queries that the database serves well at once, as far as they are this half's. */
  readonly limit: number;
}

/**
 * The pool of each worker, as if a request held one connection for as long as it waits, but never more
 * than the database serves well: a larger pool only makes queries wait there instead. SQLAlchemy 2
 * keeps `pool_size` connections open (default 5; 0 means no limit), opens `max_overflow` more
 * (default 10), and makes a request wait `pool_timeout` for one (default 30 s)
 * (https://docs.sqlalchemy.org/en/20/core/pooling.html). Empty where nothing is waited for.
 */
export function sqlalchemySettings(
  { rate, workers: { count }, deadline }: PythonHalf,
  { wait, limit }: DatabaseUse,
): readonly Setting[] {
  if (wait === 0) return [];
  const { mean, most } = concurrencyAt(rate / count, wait / 1000);
  const served = Math.max(1, Math.floor(limit / count));
  const bound = { limit, processes: count };
  const size = Math.min(Math.ceil(mean), served);
  const perProcess = Math.min(most, served);
  return [
    size < mean
      ? setting('pool_size', size, 'what-the-database-serves', bound)
      : setting('pool_size', size, 'held-on-average', {
          rate,
          waitMs: wait,
          processes: count,
          mean,
        }),
    perProcess < most
      ? setting('max_overflow', perProcess - size, 'what-the-database-serves', bound)
      : setting('max_overflow', perProcess - size, 'three-deviations', { mean, deviations }),
    timeSetting('pool_timeout', deadline, 'no-longer-than-a-request', { deadline }),
    setting('database-connections', perProcess * count, 'pools-of-all-processes', {
      perProcess,
      processes: count,
    }),
  ];
}

/**
 * The pool of the Go half, which is one process. `database/sql` opens without limit by default, and
 * keeps 2 connections that are idle (https://pkg.go.dev/database/sql#DB.SetMaxIdleConns). Empty where
 * nothing is waited for.
 */
export function databaseSqlSettings(
  rate: number,
  { wait, limit }: DatabaseUse,
): readonly Setting[] {
  const { mean, most } = concurrencyAt(rate, wait / 1000);
  // As a setting, 0 would mean no limit.
  if (most === 0) return [];
  const open = Math.min(most, Math.max(1, Math.floor(limit)));
  return [
    open < most
      ? setting('SetMaxOpenConns', open, 'what-the-database-serves', { limit, processes: 1 })
      : setting('SetMaxOpenConns', open, 'held-and-three-deviations', {
          rate,
          waitMs: wait,
          mean,
          deviations,
        }),
    setting('SetMaxIdleConns', open, 'as-many-as-open', { open }),
  ];
}
