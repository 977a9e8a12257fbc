import { expect, test } from 'vitest';
import { questions } from '../questions/questions.ts';
import { answersAt, spaceOf } from '../questions/space.ts';
import { assumptions } from '../testing/assumptions.ts';
import { evidence, ordinary } from '../testing/situations.ts';
import { loadsIn, teamQuestions, teamsIn } from './teams.ts';

test('the questions about the team come first, so that teams and loads number a space', () => {
  expect(questions.slice(0, teamQuestions.length).map(({ id }) => id)).toEqual([...teamQuestions]);
  expect(loadsIn(spaceOf())).toBe(110_592);
  expect(loadsIn(spaceOf(ordinary))).toBe(1);
});

test('teamsIn(space, basis) say what the answers about the team say of each candidate', () => {
  const { deadline: _deadline, runtimes: _runtimes, ...rest } = ordinary;
  const space = spaceOf({ ...rest, 'go-skill': 'none' });
  const teams = teamsIn(space, { evidence, assumptions });
  expect(teams.map(({ answers }) => answers)).toEqual(
    Array.from({ length: 9 }, (_, index) => answersAt(space, index)),
  );
  // With weeks to go, in Python alone.
  expect(teams[0]?.candidates).toEqual([
    { skill: 0.9, allows: true, lacks: false, works: true },
    { skill: 0, allows: false, lacks: true, works: false },
    { skill: 0, allows: false, lacks: true, works: false },
  ]);
  // In months, in both.
  expect(teams[5]?.candidates.map(({ allows }) => allows)).toEqual([true, true, true]);
});
