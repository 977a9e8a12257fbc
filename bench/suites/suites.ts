import type { StackId } from '../servers/stacks.ts';
import { type Case, closed, held, paced, rowId } from './cases.ts';

/** Seconds of each measurement that counts, and of the load before it that does not. */
export interface Times {
  readonly duration: number;
  readonly warmUp: number;
}

/** A group of configurations that can be measured alone. */
export interface Suite {
  readonly times: Times;
  readonly cases: readonly Case[];
  /** What a quick run measures of it: enough to see that all of its machinery works. */
  readonly quick: readonly Case[];
}

/** The two servers that are scored. */
const pair = ['gunicorn-gevent', 'gin-release'] as const;
/** Those, and Flask's other way to wait. */
const waiters = [...pair, 'gunicorn-gthread'] as const;
const others = [
  'gunicorn-gevent-fast',
  'granian',
  'fastapi-uvicorn',
  'quart-uvicorn',
  'net-http',
  'fiber',
] as const;
const holding = [...waiters, 'fastapi-uvicorn', 'quart-uvicorn', 'net-http', 'fiber'] as const;

/** What the engine reads, and what tells chance from difference, is measured a little longer. */
const careful: Times = { duration: 5, warmUp: 1 };
const usual: Times = { duration: 4, warmUp: 1 };

export const suites = {
  ping: {
    times: careful,
    cases: closed('ping', 100, [
      ...waiters,
      'gin-default',
      'gunicorn-sync',
      'express',
      'flask-dev',
      'fastify',
    ]),
    quick: closed('ping', 100, pair),
  },
  routes: {
    times: usual,
    cases: closed('routes', 100, [...pair, 'express', 'fastify']),
    quick: closed('routes', 100, pair),
  },
  order: {
    times: usual,
    cases: [
      ...closed('order', 200, [...waiters, 'gunicorn-sync']),
      ...closed('order', 500, waiters),
      ...closed('order', 1000, waiters),
    ],
    quick: closed('order', 200, pair),
  },
  cpu: pairOf('cpu', 100),
  json: pairOf('json', 100),
  record: {
    times: usual,
    cases: [...closed('record-read', 100, waiters), ...closed('record-insert', 100, waiters)],
    quick: closed('record-insert', 100, pair),
  },
  list: {
    times: usual,
    cases: closed('list', 100, waiters),
    quick: closed('list', 100, pair),
  },
  gateway: {
    times: usual,
    cases: closed('gateway', 100, waiters),
    quick: closed('gateway', 100, pair),
  },
  realtime: pairOf('realtime', 100),
  compute: pairOf('compute', 100),
  native: {
    times: usual,
    cases: [...closed('hash', 10, pair), ...closed('password', 10, pair)],
    quick: closed('hash', 10, pair),
  },
  paced: {
    times: { duration: 6, warmUp: 1 },
    cases: [
      ...paced('ping', [0.2, 0.5, 0.8], pair),
      ...paced('ping', [0.2, 0.5, 0.8], ['gin-release'], 'gunicorn-gevent'),
      ...paced('list', [0.2, 0.5, 0.8], ['gunicorn-gevent']),
      ...paced('list', [0.2, 0.5, 0.8], ['gin-release'], 'gunicorn-gevent'),
      ...paced('order', [0.5], ['gunicorn-gevent']),
      ...paced('order', [0.5], ['gin-release'], 'gunicorn-gevent'),
    ],
    quick: paced('ping', [0.5], pair),
  },
  connections: {
    times: { duration: 3, warmUp: 0 },
    cases: held('connections', 1000, holding),
    quick: held('connections', 200, pair),
  },
  alternatives: {
    times: { duration: 3, warmUp: 1 },
    cases: [
      ...closed('ping', 100, [...pair, ...others]),
      ...closed('order', 1000, [...pair, ...others]),
      ...closed('list', 100, [...pair, ...others]),
    ],
    quick: closed('ping', 100, others),
  },
  resolution: {
    times: careful,
    cases: closed('ping', 100, pair).flatMap((each) => [each, { ...each, twin: true }]),
    quick: closed('ping', 100, ['gin-release']).flatMap((each) => [each, { ...each, twin: true }]),
  },
} as const satisfies Record<string, Suite>;

export type SuiteId = keyof typeof suites;

// Object.keys forgets the keys' type; the object above has no others.
export const suiteIds = Object.keys(suites) as SuiteId[];

export function isSuiteId(name: string): name is SuiteId {
  return Object.hasOwn(suites, name);
}

/** A configuration, and how long each measurement of it takes. */
export interface TimedCase {
  readonly configuration: Case;
  readonly times: Times;
}

/**
 * The configurations of some suites. What several suites measure is measured once, as the first of
 * them does it.
 * @param duration seconds of each measurement, in place of the suites' own
 */
export function casesOf(
  suiteNames: readonly SuiteId[],
  { quick, duration }: { readonly quick: boolean; readonly duration: number | null },
): TimedCase[] {
  const all = suiteNames.flatMap((id) => {
    const { times, cases, quick: few }: Suite = suites[id];
    const own = quick ? quickTimes : times;
    return (quick ? few : cases).map((configuration) => ({
      configuration,
      times: { ...own, duration: duration ?? own.duration },
    }));
  });
  const ids = all.map(({ configuration }) => rowId(configuration));
  return all.filter((_, index) => ids.indexOf(ids[index] ?? '') === index);
}

export const quickTimes: Times = { duration: 1, warmUp: 0 };

function pairOf(test: Case['test'], connections: number) {
  return {
    times: usual,
    cases: closed(test, connections, pair),
    quick: closed(test, connections, pair),
  };
}

/**
 * The order of measuring: all configurations once, then all again, so that what changes on the
 * machine meanwhile hits all alike. Every second round runs backwards.
 */
export function interleave<T>(cases: readonly T[], repeats: number): T[] {
  return Array.from({ length: repeats }, (_, round) =>
    round % 2 === 0 ? cases : cases.toReversed(),
  ).flat();
}

/** The server whose saturation a paced configuration is paced by. */
export function paceSetterOf({ stack, load }: Case): StackId {
  return load.kind === 'paced' ? (load.of ?? stack) : stack;
}
