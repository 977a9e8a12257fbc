import type { Bilingual } from '#schema/fields.ts';
import type { StackId } from './servers.ts';

/** What the requests of a suite ask, of which servers, and over how many connections at once. */
export interface Suite {
  readonly name: Bilingual;
  readonly method: 'GET' | 'POST';
  /** The path, or one of them where a script varies it. */
  readonly path: string;
  /** JSON body of a request; null without one. */
  readonly body: string | null;
  readonly status: number;
  /** Script of wrk that makes the requests, from the root of the project; null for a plain GET. */
  readonly script: string | null;
  /** How long a request waits in the server, in ms; null if it does not. */
  readonly waits: number | null;
  readonly connections: readonly number[];
  readonly stacks: readonly StackId[];
}

export const suites = {
  ping: {
    name: { zh: 'ping', en: 'ping' },
    method: 'GET',
    path: '/api/ping',
    body: null,
    status: 200,
    script: null,
    waits: null,
    connections: [100],
    stacks: [
      'gunicorn-gevent',
      'gin-release',
      'gunicorn-gthread',
      'gin-default',
      'gunicorn-sync',
      'express',
      'flask-dev',
      'fastify',
    ],
  },
  routes: {
    name: { zh: '动态路由', en: 'dynamic routes' },
    method: 'GET',
    path: '/api/resource-01/7/items/1',
    body: null,
    status: 200,
    script: 'bench/load/routes.lua',
    waits: null,
    connections: [1, 100],
    stacks: ['gunicorn-gevent', 'gin-release', 'express', 'fastify'],
  },
  order: {
    name: { zh: '下单（每个请求等待 80 ms）', en: 'orders that wait 80 ms' },
    method: 'POST',
    path: '/api/v1/order',
    body: '{"sku":"sku-001","quantity":2}',
    status: 202,
    script: 'bench/load/order.lua',
    waits: 80,
    connections: [200, 500, 1000],
    stacks: ['gunicorn-gevent', 'gin-release', 'gunicorn-gthread', 'gunicorn-sync'],
  },
  cpu: {
    name: { zh: '散列计算', en: 'hashing' },
    method: 'GET',
    path: '/api/cpu',
    body: null,
    status: 200,
    script: null,
    waits: null,
    connections: [100],
    stacks: ['gunicorn-gevent', 'gin-release'],
  },
  json: {
    name: { zh: '百项 JSON 列表', en: 'a JSON list of 100 items' },
    method: 'GET',
    path: '/api/json',
    body: null,
    status: 200,
    script: null,
    waits: null,
    connections: [100],
    stacks: ['gunicorn-gevent', 'gin-release'],
  },
} as const satisfies Record<string, Suite>;

export type SuiteId = keyof typeof suites;

// Object.keys forgets the keys' type; the object above has no others.
export const suiteIds = Object.keys(suites) as SuiteId[];

export function isSuiteId(name: string): name is SuiteId {
  return Object.hasOwn(suites, name);
}

/** Dynamic routes that every server registers. */
export const dynamicRoutes = 50;

/** One configuration: it becomes a row of the run. */
export interface Case {
  readonly suite: SuiteId;
  readonly stack: StackId;
  readonly connections: number;
}

/** The configurations of some suites; a quick run has the lowest number of connections of each. */
export function casesOf(ids: readonly SuiteId[], { quick }: { quick: boolean }): Case[] {
  return ids.flatMap((suite) => {
    const { connections, stacks }: Suite = suites[suite];
    const levels = quick ? connections.slice(0, 1) : connections;
    return levels.flatMap((level) => stacks.map((stack) => ({ suite, stack, connections: level })));
  });
}

/**
 * The order of measuring: all configurations once, then all again, so that what changes on the
 * machine meanwhile hits all alike. Every second round runs backwards.
 */
export function interleave(cases: readonly Case[], repeats: number): Case[] {
  return Array.from({ length: repeats }, (_, round) =>
    round % 2 === 0 ? cases : cases.toReversed(),
  ).flat();
}
