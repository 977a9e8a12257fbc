import { isDeepStrictEqual } from 'node:util';
import { type Test, type TestId, tests } from '../suites/tests.ts';

/**
 * Asks once for what a test is about to ask many times. Throws an Error when the server does not
 * answer what every server has to answer: a fast wrong answer is not worth measuring.
 */
export async function checkAnswer(test: TestId, port: number): Promise<void> {
  const { requests, status, answer }: Test = tests[test];
  const [{ method, path, body }] = requests;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    body,
    headers: {
      connection: 'close',
      ...(body === null ? {} : { 'content-type': 'application/json' }),
    },
  });
  const text = await response.text();
  if (response.status === status && isAnswer(parse(text), answer)) return;
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

/** Whether an answer is the one expected; an object may have fields besides. */
export function isAnswer(given: unknown, expected: unknown): boolean {
  if (!isRecord(given) || !isRecord(expected)) return isDeepStrictEqual(given, expected);
  return Object.entries(expected).every(([key, value]) => isDeepStrictEqual(given[key], value));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
