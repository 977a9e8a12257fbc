import type { Bilingual } from '#schema/fields.ts';

/** One request that a load generator sends. */
export interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** JSON; null without a body. */
  readonly body: string | null;
}

/** What a server needs beside itself. */
export type Service = 'database' | 'upstream';

/** What requests ask, and what every server answers. */
export interface Test {
  readonly name: Bilingual;
  /** Sent in turn, again and again. */
  readonly requests: readonly [Request, ...Request[]];
  readonly status: number;
  /** The answer to the first of them; of an object, the fields that are the same every time. */
  readonly answer: unknown;
  /** How long a request waits, in ms, in the server or for its upstream; null if it does not. */
  readonly waits: number | null;
  readonly needs: Service | null;
}

export const tests = {
  ping: {
    name: { zh: 'ping', en: 'ping' },
    requests: [get('/api/ping')],
    status: 200,
    answer: { message: 'pong' },
    waits: null,
    needs: null,
  },
  routes: {
    name: { zh: '动态路由', en: 'dynamic routes' },
    requests: hundred((number) => {
      const route = String(((number - 1) % 50) + 1).padStart(2, '0');
      return get(`/api/resource-${route}/${number * 7}/items/${number}`);
    }),
    status: 200,
    answer: { id: '7', item: '1' },
    waits: null,
    needs: null,
  },
  order: {
    name: { zh: '下单（每个请求等待 80 ms）', en: 'orders that wait 80 ms' },
    requests: hundred((number) =>
      post('/api/v1/order', {
        sku: `sku-${String(number).padStart(3, '0')}`,
        quantity: (number % 9) + 1,
      }),
    ),
    status: 202,
    answer: { status: 'accepted', sku: 'sku-001', quantity: 2 },
    waits: 80,
    needs: null,
  },
  cpu: {
    name: { zh: '反复哈希', en: 'hashing again and again' },
    requests: [get('/api/cpu')],
    status: 200,
    answer: { digest: '8cef56e7f71c858b197e121361dc8a0d3d3ffc914216c642d7817c1867751d87' },
    waits: null,
    needs: null,
  },
  json: {
    name: { zh: '百项 JSON 列表', en: 'a JSON list of 100 items' },
    requests: [get('/api/json')],
    status: 200,
    answer: Array.from({ length: 100 }, (_, index) => ({
      id: index + 1,
      name: `Item ${index + 1}`,
      price: index + 1.5,
      available: index % 2 === 1,
      tags: ['new', 'sale'],
    })),
    waits: null,
    needs: null,
  },
  'record-read': {
    name: { zh: '按主键读一行', en: 'reading one row by its key' },
    requests: hundred((number) => get(`/api/notes/${number * 97}`)),
    status: 200,
    answer: {
      id: 97,
      owner_id: 98,
      title: 'Note 97',
      body: 'A line of text. '.repeat(8),
      done: false,
      created_at: '2026-01-01T01:37:00Z',
    },
    waits: null,
    needs: 'database',
  },
  'record-insert': {
    name: { zh: '插入一行', en: 'inserting one row' },
    requests: hundred((number) =>
      post('/api/notes', { owner_id: number, title: `Note ${number}`, body: 'A line of text. ' }),
    ),
    status: 201,
    answer: { id: 10_001, owner_id: 1, title: 'Note 1', body: 'A line of text. ', done: false },
    waits: null,
    needs: 'database',
  },
  list: {
    name: { zh: '二十行带所有者的列表', en: 'a list of 20 rows with their owners' },
    requests: hundred((number) => get(`/api/notes?after=${(number - 1) * 97}`)),
    status: 200,
    answer: Array.from({ length: 20 }, (_, index) => ({
      id: index + 1,
      title: `Note ${index + 1}`,
      body: 'A line of text. '.repeat(((index + 1) % 10) + 1),
      done: (index + 1) % 3 === 0,
      created_at: `2026-01-01T00:${String(index + 1).padStart(2, '0')}:00Z`,
      owner: { id: index + 2, name: `Owner ${index + 2}` },
    })),
    waits: null,
    needs: 'database',
  },
  gateway: {
    name: { zh: '调用一次上游服务（20 ms）', en: 'one call to an upstream of 20 ms' },
    requests: hundred((number) => get(`/api/stock/sku-${String(number).padStart(3, '0')}`)),
    status: 200,
    answer: { sku: 'sku-001', quantity: 3, available: true },
    waits: 20,
    needs: 'upstream',
  },
  realtime: {
    name: { zh: '在内存里更新位置', en: 'a position kept in memory' },
    requests: hundred((number) =>
      post('/api/positions', { device: `device-${number}`, x: number * 31, y: number * 17 }),
    ),
    status: 200,
    answer: { device: 'device-1', zone: '0-0' },
    waits: null,
    needs: null,
  },
  compute: {
    name: { zh: '遍历一千个对象的循环', en: 'a plain loop over a thousand objects' },
    requests: [get('/api/compute')],
    status: 200,
    answer: {
      'zone-0': 524_197,
      'zone-1': 506_728,
      'zone-2': 514_623,
      'zone-3': 516_706,
      'zone-4': 527_712,
      'zone-5': 536_851,
      'zone-6': 499_916,
      'zone-7': 507_419,
      'zone-8': 520_089,
      'zone-9': 524_613,
    },
    waits: null,
    needs: null,
  },
  hash: {
    name: { zh: '对 4 MiB 数据求 SHA-256', en: 'SHA-256 of 4 MiB' },
    requests: [get('/api/hash')],
    status: 200,
    answer: { digest: '2b07811057df887086f06a67edc6ebf911de8b6741156e7a2eb1416a4b8b1b2e' },
    waits: null,
    needs: null,
  },
  password: {
    name: { zh: '用 bcrypt 校验密码', en: 'checking a password by bcrypt' },
    requests: [get('/api/password')],
    status: 200,
    answer: { valid: true },
    waits: null,
    needs: null,
  },
  connections: {
    name: { zh: '每个连接占用的内存', en: 'memory of each connection' },
    requests: [get('/api/ping')],
    status: 200,
    answer: { message: 'pong' },
    waits: null,
    needs: null,
  },
} as const satisfies Record<string, Test>;

export type TestId = keyof typeof tests;

// Object.keys forgets the keys' type; the object above has no others.
export const testIds = Object.keys(tests) as TestId[];

/** Dynamic routes that the programs of the scored servers register. */
export const dynamicRoutes = 50;

function get(path: string): Request {
  return { method: 'GET', path, body: null };
}

function post(path: string, body: unknown): Request {
  return { method: 'POST', path, body: JSON.stringify(body) };
}

/** Requests 1 to 100. */
function hundred(request: (number: number) => Request): readonly [Request, ...Request[]] {
  const others = Array.from({ length: 99 }, (_, index) => request(index + 2));
  return [request(1), ...others];
}
