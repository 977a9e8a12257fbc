import { isDeepStrictEqual } from 'node:util';
import { type Suite, type SuiteId, suites } from './suites.ts';

/**
 * Asks once for what a suite is about to ask many times. Throws an Error when the server does not
 * answer what every server has to answer: a fast wrong answer is not worth measuring.
 */
export async function checkAnswer(suite: SuiteId, port: number): Promise<void> {
  const { method, path, body, status }: Suite = suites[suite];
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    body,
    headers: {
      connection: 'close',
      ...(body === null ? {} : { 'content-type': 'application/json' }),
    },
  });
  const text = await response.text();
  if (response.status === status && isDeepStrictEqual(parse(text), expected[suite])) return;
  throw new Error(`${method} ${path} answered ${response.status} ${text.slice(0, 200)}`);
}

/** Resolves as soon as a server answers a ping. */
export async function answersPing(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/ping`, {
      headers: { connection: 'close' },
      signal: AbortSignal.timeout(2000),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** What every server answers. */
const expected: Record<SuiteId, unknown> = {
  ping: { message: 'pong' },
  routes: { id: '7', item: '1' },
  order: { status: 'accepted', sku: 'sku-001', quantity: 2 },
  cpu: { digest: '8cef56e7f71c858b197e121361dc8a0d3d3ffc914216c642d7817c1867751d87' },
  json: Array.from({ length: 100 }, (_, index) => ({
    id: index + 1,
    name: `Item ${index + 1}`,
    price: index + 1.5,
    available: index % 2 === 1,
    tags: ['new', 'sale'],
  })),
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
