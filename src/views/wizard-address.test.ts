import { describe, expect, test } from 'vitest';
import { readQuery, writeQuery } from './wizard-address.ts';

const runs = ['article-4-4-ping', 'other-run'];

describe('readQuery(query, runs)', () => {
  test('reads back what writeQuery wrote, sorted by key', () => {
    const state = { answers: { deadline: 'weeks', cores: '8' }, run: 'other-run' } as const;
    const query = writeQuery(state);
    expect(query.toString()).toBe('cores=8&deadline=weeks&evidence=other-run');
    expect(readQuery(query, runs)).toEqual({ ...state, problems: [] });
  });

  test('tells a run that cannot be chosen, and rests on the default', () => {
    expect(readQuery(new URLSearchParams('evidence=hearsay&cores=8'), runs)).toEqual({
      answers: { cores: '8' },
      run: null,
      problems: [{ kind: 'unknown-run', run: 'hearsay' }],
    });
  });
});
