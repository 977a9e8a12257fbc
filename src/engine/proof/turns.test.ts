import { expect, test } from 'vitest';
import { spaceOf } from '../questions/space.ts';
import { ordinary } from '../testing/situations.ts';
import { verdictIds } from '../verdict/verdict.ts';
import { turnsOf } from './turns.ts';

test('turnsOf(survey) counts turns from candidate to candidate alone, most first', () => {
  const { deadline: _deadline, runtimes: _runtimes, ...fixed } = ordinary;
  const space = spaceOf(fixed);
  expect(verdictIds.slice(0, 3)).toEqual(['flask', 'gin', 'hybrid']);
  const [flask, gin, close, none] = [0, 1, 3, 4];
  // weeks one, weeks several, months one, …
  const verdicts = Uint8Array.of(flask, gin, flask, close, none, gin);
  const turns = turnsOf({ space, verdicts });
  expect(turns).toHaveLength(space.axes.length);
  // With one runtime Flask, nothing or Flask again; with several Gin or too close.
  expect(turns[0]).toEqual({ question: 'runtimes', vectors: 2 });
  expect(turns.find(({ question }) => question === 'deadline')).toEqual({
    question: 'deadline',
    vectors: 0,
  });
  expect(turns.find(({ question }) => question === 'cores')?.vectors).toBe(0);
});
