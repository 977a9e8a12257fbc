import { describe, expect, test } from 'vitest';
import { conditionsOf } from './output.ts';
import { outputsOf, readOf } from './testing/examples.ts';

describe('conditionsOf', () => {
  test('takes what the output says before what was entered', () => {
    const [output] = outputsOf({ answers: { connections: '7', duration: '9' } });
    const { connections, duration } = readOf('wrk.txt');
    expect(output && conditionsOf(output)).toMatchObject({ connections, duration });
  });

  test.each([
    ['http://127.0.0.1:8080/ping', '/ping'],
    ['http://[::1]:8000/ping/', '/ping'],
    ['GET /ping', '/ping'],
    ['POST https://example.org/orders?x=1', 'POST /orders?x=1'],
    ['http://127.0.0.1:8080', '/'],
    ['订单', '订单'],
  ])('compares %s by its path %s', (endpoint, path) => {
    const [output] = outputsOf({ read: { endpoint } });
    expect(output && conditionsOf(output).path).toBe(path);
  });

  test.each([
    ['wrk.txt', '', 'no'],
    ['wrk2-published.txt', '', 'rate'],
    ['locust-one.csv', '', null],
    ['locust-one.csv', 'yes', 'pauses'],
    ['locust-one.csv', 'no', 'no'],
  ])('%s, asked for pauses and answered %j, is held back: %j', (fixture, pauses, heldBack) => {
    const [output] = outputsOf({ fixture, answers: { pauses } });
    expect(output && conditionsOf(output).heldBack).toBe(heldBack);
  });
});
