import type { PythonHalf } from './gunicorn-settings.ts';
import { deviations, concurrencyAt } from './concurrency.ts';
import { type Setting, setting, timeSetting } from './setting.ts';

/**
 * The pool of each worker, as if a request held one connection for as long as it waits. SQLAlchemy 2
 * keeps `pool_size` connections open (default 5; 0 means no limit), opens `max_overflow` more
 * (default 10), and makes a request wait `pool_timeout` for one (default 30 s)
 * (https://docs.sqlalchemy.org/en/20/core/pooling.html). Empty where nothing is waited for.
 */
export function sqlalchemySettings({
  rate,
  wait,
  workers: { count },
  deadline,
}: PythonHalf): readonly Setting[] {
  if (wait === 0) return [];
  const { mean, most } = concurrencyAt(rate / count, wait / 1000);
  const size = Math.ceil(mean);
  return [
    setting('pool_size', size, 'held-on-average', { rate, waitMs: wait, processes: count, mean }),
    setting('max_overflow', most - size, 'three-deviations', { mean, deviations }),
    timeSetting('pool_timeout', deadline, 'no-longer-than-a-request', { deadline }),
    setting('database-connections', most * count, 'pools-of-all-processes', {
      perProcess: most,
      processes: count,
    }),
  ];
}

/**
 * The pool of the Go half, which is one process. `database/sql` opens without limit by default, and
 * keeps 2 connections that are idle (https://pkg.go.dev/database/sql#DB.SetMaxIdleConns). Empty where
 * nothing is waited for.
 */
export function databaseSqlSettings(rate: number, wait: number): readonly Setting[] {
  const { mean, most } = concurrencyAt(rate, wait / 1000);
  // As a setting, 0 would mean no limit.
  if (most === 0) return [];
  return [
    setting('SetMaxOpenConns', most, 'held-and-three-deviations', {
      rate,
      waitMs: wait,
      mean,
      deviations,
    }),
    setting('SetMaxIdleConns', most, 'as-many-as-open', { open: most }),
  ];
}
