import { describe, expect, test } from 'vitest';
import { emptyState, readQuery, writeQuery, writeShared } from './wizard-address.ts';

const runs = ['article-4-4-ping', 'other-run'];
const read = (query: string) => readQuery(new URLSearchParams(query), runs);

const full = {
  answers: { deadline: 'weeks', cores: '24' },
  unsure: ['go-skill'],
  run: 'other-run',
  overrides: { weights: { cost: 2 }, assumptions: { 'handlerCpu.record.flask': 1.2 } },
} as const;

describe('readQuery(query, runs)', () => {
  test('reads back what writeQuery wrote, sorted by key', () => {
    const query = writeQuery(full);
    expect(query.toString()).toBe(
      'assume.handlerCpu.record.flask=1.2&cores=24&deadline=weeks&evidence=other-run&go-skill=unsure&weight.cost=2',
    );
    expect(read(`${query}`)).toEqual({ ...full, earlier: null, problems: [] });
  });

  test('is empty without a query', () => {
    expect(read('')).toEqual({ ...emptyState, earlier: null, problems: [] });
  });

  test('reads the verdict and the data of a shared link', () => {
    const query = writeShared(full, 'too-close', '0123abcd');
    expect(read(`${query}`)).toEqual({
      ...full,
      earlier: { verdict: 'too-close', data: '0123abcd' },
      problems: [],
    });
  });

  test('tells a run that cannot be chosen, and rests on the default', () => {
    expect(read('evidence=hearsay&cores=8')).toMatchObject({
      answers: { cores: '8' },
      run: null,
      problems: [{ kind: 'unknown-run', run: 'hearsay' }],
    });
  });

  test.each(['', 'much', '1,5', '0x10', 'Infinity', '1e999', '<b>'])(
    'tells a weight that is no number: %j',
    (text) => {
      const result = read(`weight.team=${encodeURIComponent(text)}`);
      expect(result.overrides).toEqual({});
      expect(result.problems).toEqual([{ kind: 'no-number', name: 'weight.team', text }]);
    },
  );

  test('takes the first of what stands there twice, and tells', () => {
    expect(read('weight.team=1&weight.team=2&verdict=gin&verdict=flask')).toMatchObject({
      overrides: { weights: { team: 1 } },
      earlier: { verdict: 'gin' },
      problems: [
        { kind: 'repeated-key', name: 'weight.team' },
        { kind: 'repeated-key', name: 'verdict' },
      ],
    });
  });

  test('tells a verdict and data that cannot be', () => {
    expect(read('verdict=rails&data=0123abcd')).toMatchObject({
      earlier: null,
      problems: [{ kind: 'unknown-verdict', text: 'rails' }],
    });
    expect(read('verdict=gin&data=last+week')).toMatchObject({
      earlier: { verdict: 'gin', data: null },
      problems: [{ kind: 'unknown-verdict', text: 'last week' }],
    });
  });

  test('keeps names of the object’s own machinery as plain names', () => {
    const { overrides } = read('weight.__proto__=1&assume.constructor=2');
    expect(Object.keys(overrides.weights ?? {})).toEqual(['__proto__']);
    expect(Object.keys(overrides.assumptions ?? {})).toEqual(['constructor']);
  });
});
