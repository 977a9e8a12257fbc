import { describe, expect, test } from 'vitest';
import { ordinary } from '../testing/situations.ts';
import { isComplete } from './answers.ts';
import { optionsOf, questions } from './questions.ts';
import { answersAt, coordinateAt, spaceOf } from './space.ts';

describe('spaceOf(answers)', () => {
  test('has 15,925,248 vectors when every question is open', () => {
    expect(spaceOf().size).toBe(15_925_248);
    expect(spaceOf({}).axes.flatMap((axis) => axis.questions)).toEqual(
      questions.map(({ id }) => id),
    );
  });

  test('answers a question that is not always asked only where it is', () => {
    const { 'existing-code': _existing, 'hot-routes': _routes, ...fixed } = ordinary;
    const space = spaceOf(fixed);
    const all = Array.from({ length: space.size }, (_, index) => answersAt(space, index));
    expect(all.map((one) => [one['existing-code'], one['hot-routes']])).toEqual([
      ['none', undefined],
      ['python', 'few'],
      ['python', 'spread'],
      ['python-rewrite', 'few'],
      ['python-rewrite', 'spread'],
      ['go', undefined],
      ['both', 'few'],
      ['both', 'spread'],
    ]);
    expect(all.every(isComplete)).toBe(true);
    expect(spaceOf({ ...fixed, 'hot-routes': 'few' }).size).toBe(5);
    expect(spaceOf({ ...fixed, 'existing-code': 'go' }).size).toBe(1);
    expect(spaceOf({ ...fixed, 'existing-code': 'both' }).size).toBe(2);
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
    expect(all[0]).toEqual({ ...ordinary, deadline: 'weeks', cores: 'pay-as-you-go' });
    expect([deadline, cores]).toEqual(['months', '8']);
  });
});

test('coordinateAt(axis, index) is which choice a vector has', () => {
  const space = spaceOf();
  for (const index of [0, 7, 4_242_424, space.size - 1]) {
    const answers = answersAt(space, index);
    for (const axis of space.axes) {
      expect(answers).toMatchObject(axis.choices[coordinateAt(axis, index)] ?? {});
    }
  }
});
