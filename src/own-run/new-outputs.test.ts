import { describe, expect, test } from 'vitest';
import { newOutputs, withoutKnown } from './new-outputs.ts';
import { outputsOf, readOf } from './testing/examples.ts';

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

describe('withoutKnown', () => {
  const [wrk, hey] = [readOf('wrk.txt'), readOf('hey.txt')];

  test('leaves out the same figures again, in whatever order they stand', () => {
    const shuffled = Object.fromEntries(Object.entries(wrk).toReversed()) as typeof wrk;
    expect(withoutKnown([shuffled, hey, hey], outputsOf({}))).toEqual([hey]);
  });

  test('keeps a run that differs in one figure', () => {
    const slower = { ...wrk, latency: { ...wrk.latency, p99: 99 } };
    expect(withoutKnown([slower], outputsOf({}))).toEqual([slower]);
  });
});
