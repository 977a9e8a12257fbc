import { describe, expect, test } from 'vitest';
import { but, type Example, flaskPing, ginPing, outputsOf } from './testing/examples.ts';
import { pairingOf } from './pair.ts';
import { rowsOf } from './rows.ts';

describe('pairingOf', () => {
  test('makes a pair of both sides of one test', () => {
    const { pair, obstacles, differences } = pairing([flaskPing, ginPing]);
    expect([pair?.flask.id, pair?.gin.id]).toEqual(['flask', 'gin']);
    expect(obstacles).toEqual([]);
    expect(differences).toEqual([]);
  });

  test('says which side is missing, and which outputs could be it', () => {
    const { pair, obstacles } = pairing([flaskPing, but(ginPing, { answers: { subject: '' } })]);
    expect(pair).toBeNull();
    expect(obstacles).toEqual([{ kind: 'framework', framework: 'gin', unnamed: ['output-2'] }]);
  });

  test.each(['does', 'cores'] as const)('asks for %s that is not stated', (question) => {
    expect(kinds([flaskPing, but(ginPing, { answers: { [question]: '' } })])).toEqual([
      { kind: 'unstated', question, outputs: ['output-2'] },
    ]);
  });

  test('asks for the name of a real endpoint', () => {
    const real = { answers: { does: 'endpoint' } } as const;
    const nameless = { ...real, read: { endpoint: null } };
    expect(kinds([but(flaskPing, real), but(ginPing, nameless)])).toEqual([
      { kind: 'unstated', question: 'endpoint', outputs: ['output-2'] },
    ]);
  });

  test.each<[string, Pick<Example, 'read' | 'answers'>]>([
    ['does', { answers: { does: 'endpoint' } }],
    ['cores', { answers: { cores: '4' } }],
    ['connections', { read: { connections: 100 } }],
  ])('does not score sides that differ in %s', (condition, change) => {
    expect(kinds([flaskPing, but(ginPing, change)])).toMatchObject([
      { kind: 'differs', condition, outputs: ['output-1', 'output-2'] },
    ]);
  });

  test.each<[string, Pick<Example, 'read' | 'answers'>]>([
    ['path', { read: { endpoint: 'http://127.0.0.1:8080/health' } }],
    ['tool', { read: { tool: 'ab' } }],
    ['duration', { read: { duration: 60 } }],
    ['wait', { answers: { wait: '0.1' } }],
  ])('asks whether sides that differ in %s are the same test', (condition, change) => {
    const examples = [flaskPing, but(ginPing, change)];
    const { differences, obstacles } = pairing(examples);
    expect(differences.map((each) => each.condition)).toEqual([condition]);
    expect(obstacles).toMatchObject([{ kind: 'unconfirmed', difference: { condition } }]);
    const keys = differences.map(({ key }) => key);
    expect(pairing(examples, keys).obstacles).toEqual([]);
  });

  test('a confirmation ends when a figure changes', () => {
    const long = (duration: number) => [flaskPing, but(ginPing, { read: { duration } })];
    const keys = pairing(long(60)).differences.map(({ key }) => key);
    expect(pairing(long(61), keys).obstacles).toHaveLength(1);
  });

  test('durations within half of one another are the same', () => {
    expect(pairing([flaskPing, but(ginPing, { read: { duration: 14 } })]).differences).toEqual([]);
  });

  test.each<[string, Pick<Example, 'read' | 'answers'>]>([
    ['rate', { read: { notes: ['rate-limited'] } }],
    // 29208 requests/s that each wait 0.3 ms keep 8.8 of 10 connections waiting.
    ['wait', { answers: { wait: '0.3' } }],
  ])('takes no throughput for capacity that a %s held back', (by, change) => {
    expect(kinds([flaskPing, but(ginPing, change)])).toContainEqual({
      kind: 'not-saturated',
      by,
      outputs: ['output-2'],
    });
  });

  test('asks for pauses where there may be some', () => {
    const hey = (pauses: string) => {
      const change = { read: { tool: 'hey' as const, throughput: 10 }, answers: { pauses } };
      return kinds([but(flaskPing, change), but(ginPing, change)]);
    };
    const outputs = ['output-1', 'output-2'];
    expect(hey('')).toEqual([{ kind: 'unstated', question: 'pauses', outputs }]);
    expect(hey('yes')).toEqual([{ kind: 'not-saturated', by: 'pauses', outputs }]);
    expect(hey('no')).toEqual([]);
  });

  test.each([null, 0])('does not score a throughput of %j', (throughput) => {
    expect(kinds([flaskPing, but(ginPing, { read: { throughput } })])).toContainEqual({
      kind: 'no-throughput',
      outputs: ['output-2'],
    });
  });

  test('takes the pair whose differences may be harmless before one that has to be mended', () => {
    const nameless = but(ginPing, { answers: { cores: '' }, read: { connections: 20 } });
    const elsewhere = but(ginPing, { read: { duration: 60, endpoint: 'http://x/health' } });
    expect(chosen([flaskPing, nameless, elsewhere])).toEqual(['output-1', 'output-3']);
  });

  test('takes the pair that can be scored, then a real endpoint, then the most throughput', () => {
    const busier = (example: Example) =>
      but(example, { read: { connections: 50, throughput: 50_000 } });
    const real = { answers: { does: 'endpoint' } } as const;
    expect(chosen([flaskPing, ginPing, busier(ginPing)])).toEqual(['output-1', 'output-2']);
    const ladder = [flaskPing, ginPing, busier(flaskPing), busier(ginPing)];
    expect(chosen(ladder)).toEqual(['output-3', 'output-4']);
    expect(chosen([...ladder, but(flaskPing, real), but(ginPing, real)])).toEqual([
      'output-5',
      'output-6',
    ]);
  });
});

function pairing(examples: readonly Example[], confirmed: readonly string[] = []) {
  return pairingOf(rowsOf(outputsOf(...examples)), confirmed);
}

function kinds(examples: readonly Example[]) {
  return pairing(examples).obstacles;
}

function chosen(examples: readonly Example[]) {
  const { pair } = pairing(examples);
  return [pair?.flask, pair?.gin].flatMap((row) => row?.outputs.map(({ id }) => id) ?? []);
}
