import { afterEach, expect, test } from 'vitest';
import { timedServer } from './timing.mjs';

interface Line {
  method: string;
  route: string | undefined;
  status: number;
  milliseconds: number;
}

const lines: Line[] = [];
const app = timedServer((line: Line) => lines.push(line));
app.get('/users/:id', async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  return { id: 7 };
});

afterEach(() => {
  lines.length = 0;
});

test('logs method, route, status and time of a request', async () => {
  await app.inject('/users/7');
  expect(lines).toEqual([
    { method: 'GET', route: '/users/:id', status: 200, milliseconds: expect.any(Number) },
  ]);
  // Timers may fire a millisecond early.
  expect(lines[0]?.milliseconds).toBeGreaterThan(18);
});

test('logs a 404 without a route', async () => {
  await app.inject('/nowhere');
  expect(lines).toMatchObject([{ method: 'GET', route: undefined, status: 404 }]);
});
