import { describe, expect, test } from 'vitest';
import { optionsOf, type QuestionId, questions } from './questions.ts';
import { answersAt, coordinateAt, spaceOf } from './space.ts';
import { ordinary } from '../testing/situations.ts';

describe('spaceOf(answers)', () => {
  test('has 1,105,920 vectors when every question is open', () => {
    expect(spaceOf().size).toBe(1_105_920);
    expect(spaceOf({}).axes.map(({ question }) => question)).toEqual(questions.map(({ id }) => id));
  });

  test('has one vector when every question is answered', () => {
    const space = spaceOf({ ...ordinary, cores: '12' });
    expect(space.size).toBe(1);
    expect(answersAt(space, 0)).toEqual({ ...ordinary, cores: '12' });
  });

  test('numbers every completion once, the last question fastest', () => {
    const { deadline, cores, ...rest } = ordinary;
    const space = spaceOf(rest);
    const all = Array.from({ length: space.size }, (_, index) => answersAt(space, index));
    expect(all.map((answers) => `${answers.deadline} ${answers.cores}`)).toEqual(
      optionsOf('deadline').flatMap((d) => optionsOf('cores').map((c) => `${d} ${c}`)),
    );
    expect(all[0]).toEqual({ ...ordinary, deadline: 'weeks', cores: '2' });
    expect([deadline, cores]).toEqual(['months', '8']);
  });
});

test('coordinateAt(axis, index) is which option a vector has', () => {
  const space = spaceOf();
  for (const index of [0, 7, 424_242, space.size - 1]) {
    const answers = answersAt(space, index);
    for (const axis of space.axes) {
      const options: readonly string[] = optionsOf<QuestionId>(axis.question);
      expect(options[coordinateAt(axis, index)]).toBe(answers[axis.question]);
    }
  }
});
