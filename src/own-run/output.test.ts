import { describe, expect, test } from 'vitest';
import { newOutputs } from './new-outputs.ts';
import { conditionsOf, questionsFor } from './output.ts';
import { outputsOf, readOf } from './testing/examples.ts';

describe('questionsFor', () => {
  test('asks only what the output does not say', () => {
    const asked = questionsFor(readOf('wrk.txt'));
    const always = ['subject', 'does', 'cores', 'wait', 'workers', 'versions', 'same-machine'];
    expect(asked).toEqual(always);
    const silent = { ...readOf('wrk.txt'), connections: 0, duration: null, endpoint: null };
    expect(questionsFor(silent)).toEqual(
      expect.arrayContaining(['endpoint', 'connections', 'duration']),
    );
  });

  test('asks for pauses where the tool’s users can pause', () => {
    expect(questionsFor(readOf('locust-one.csv'))).toContain('pauses');
    expect(questionsFor(readOf('wrk.txt'))).not.toContain('pauses');
  });
});

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

describe('newOutputs', () => {
  test('takes over the answers that both sides mostly share, and no others', () => {
    const given = { subject: 'flask', cores: '4', does: 'endpoint', versions: 'Flask 3.1' };
    const [added] = newOutputs([readOf('wrk-gin.txt')], outputsOf({ answers: given }));
    expect(added).toMatchObject({
      id: 'output-2',
      answers: { subject: '', cores: '4', does: 'endpoint', versions: '' },
    });
  });

  test('never uses an id twice', () => {
    const outputs = outputsOf({}, {}, {}).slice(2);
    const ids = newOutputs([readOf('ab.txt'), readOf('hey.txt')], outputs).map(({ id }) => id);
    expect(ids).toEqual(['output-4', 'output-5']);
  });
});
