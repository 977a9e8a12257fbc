import { expect, test } from 'vitest';
import { questions } from '../questions/questions.ts';
import { spaceOf } from '../questions/space.ts';
import { ordinary } from '../testing/situations.ts';
import { verdictIds } from '../verdict/verdict.ts';
import { turnsOf } from './turns.ts';

test('turnsOf(survey) counts turns from candidate to candidate alone, most first', () => {
  const { deadline: _deadline, runtimes: _runtimes, ...fixed } = ordinary;
  const space = spaceOf(fixed);
  expect(verdictIds.slice(0, 3)).toEqual(['flask', 'gin', 'hybrid']);
  const [flask, gin, close, none] = [0, 1, 3, 4];
  // weeks with python, go and both; months with …
  const verdicts = Uint8Array.of(flask, none, gin, flask, close, none, gin, none, gin);
  const turns = turnsOf({ space, verdicts });
  expect(turns).toHaveLength(questions.length);
  // With Python alone Flask, Flask and Gin; in weeks Flask and Gin.
  expect(turns.slice(0, 2)).toEqual([
    { question: 'deadline', vectors: 3 },
    { question: 'runtimes', vectors: 2 },
  ]);
  expect(turns.find(({ question }) => question === 'cores')?.vectors).toBe(0);
});
