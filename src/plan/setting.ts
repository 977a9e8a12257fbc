/**
 * A figure to start from, with the formula that it comes from and the numbers that went in. Settings
 * have the names that they have in the code or configuration where they stand; `deadline` and
 * `database-connections` are no settings of a program, but others follow from them.
 */
export type Setting = { readonly [F in FormulaId]: SettingBy<F> }[FormulaId];

export interface SettingBy<F extends FormulaId> {
  readonly id: SettingId;
  /** Null where only the reader can know it. */
  readonly value: number | string | null;
  readonly unit: 's' | null;
  readonly formula: F;
  readonly inputs: Readonly<Record<FormulaInputs[F], number>>;
}

export const settingIds = [
  'deadline',
  'workers',
  'worker_class',
  'worker_connections',
  'timeout',
  'graceful_timeout',
  'keepalive',
  'max_requests',
  'max_requests_jitter',
  'pool_size',
  'max_overflow',
  'pool_timeout',
  'database-connections',
  'GOMAXPROCS',
  'GOMEMLIMIT',
  'ReadHeaderTimeout',
  'ReadTimeout',
  'WriteTimeout',
  'IdleTimeout',
  'SetMaxOpenConns',
  'SetMaxIdleConns',
] as const;
export type SettingId = (typeof settingIds)[number];

/** What goes into each formula: times in s unless the name says ms, rates per second. */
export interface FormulaInputs {
  'ten-times-the-target': 'times' | 'targetMs';
  'ten-times-the-p99': 'times' | 'p99Ms';
  'one-for-each-core': 'cores';
  'holds-what-waits': 'perWorker';
  'default-is-enough': 'rate' | 'meanMs' | 'workers' | 'perWorker' | 'headroom' | 'byDefault';
  'held-with-headroom': 'rate' | 'meanMs' | 'workers' | 'perWorker' | 'headroom' | 'byDefault';
  heartbeat: 'byDefault';
  'deadline-and-notice': 'deadline' | 'notice';
  'outlives-the-proxy': 'idle' | 'more';
  'an-hour-at-peak': 'rate' | 'workers' | 'seconds';
  'half-of-max-requests': 'maxRequests';
  'held-on-average': 'rate' | 'waitMs' | 'processes' | 'mean';
  'three-deviations': 'mean' | 'deviations';
  'no-longer-than-a-request': 'deadline';
  'pools-of-all-processes': 'perProcess' | 'processes';
  'what-the-database-serves': 'limit' | 'processes';
  'cores-of-the-part': 'cores';
  'share-of-memory': 'percent';
  'for-slow-clients': 'seconds';
  'header-and-body': 'header' | 'deadline';
  'body-handler-and-reply': 'deadline' | 'reply';
  'held-and-three-deviations': 'rate' | 'waitMs' | 'mean' | 'deviations';
  'as-many-as-open': 'open';
}

export type FormulaId = keyof FormulaInputs;

/** A setting that is a plain number or a word. */
export function setting<F extends FormulaId>(
  id: SettingId,
  value: SettingBy<F>['value'],
  formula: F,
  inputs: SettingBy<F>['inputs'],
): SettingBy<F> {
  return { id, value, unit: null, formula, inputs };
}

/** A setting that is a time. */
export function timeSetting<F extends FormulaId>(
  id: SettingId,
  seconds: number,
  formula: F,
  inputs: SettingBy<F>['inputs'],
): SettingBy<F> {
  return { id, value: seconds, unit: 's', formula, inputs };
}
