import { expect, test } from 'vitest';
import type { Answers } from '../questions/questions.ts';
import { ordinary, situation } from '../testing/situations.ts';
import { lacksSkill, weakestSkill, worksIn } from './skill.ts';

const team = (python: Answers['python-skill'], go: Answers['go-skill']): Answers => ({
  ...ordinary,
  'python-skill': python,
  'go-skill': go,
});

test('weakestSkill(candidate, situation) is that of the worse language, by the deadline', () => {
  const skills = (deadline: Answers['deadline']) =>
    (['flask', 'gin', 'hybrid'] as const).map((id) =>
      weakestSkill(id, situation({ ...team('expert', 'learning'), deadline })),
    );
  expect(skills('weeks')).toEqual([1, 0.35, 0.35]);
  expect(skills('months')).toEqual([1, 0.6, 0.6]);
  expect(skills('open')).toEqual([1, 0.75, 0.75]);
  expect(weakestSkill('hybrid', situation(team('none', 'working')))).toBe(0.2);
});

test('lacksSkill(candidate, answers) where nobody knows a language that it needs', () => {
  const lacking = (answers: Answers) =>
    (['flask', 'gin', 'hybrid'] as const).filter((id) => lacksSkill(id, answers));
  expect(lacking(team('none', 'expert'))).toEqual(['flask', 'hybrid']);
  expect(lacking(team('expert', 'none'))).toEqual(['gin', 'hybrid']);
  expect(lacking(team('learning', 'learning'))).toEqual([]);
});

test('worksIn(candidate, answers) from working on, in every language', () => {
  const working = (answers: Answers) =>
    (['flask', 'gin', 'hybrid'] as const).filter((id) => worksIn(id, answers));
  expect(working(team('working', 'expert'))).toEqual(['flask', 'gin', 'hybrid']);
  expect(working(team('working', 'learning'))).toEqual(['flask']);
  expect(working(team('learning', 'none'))).toEqual([]);
});
