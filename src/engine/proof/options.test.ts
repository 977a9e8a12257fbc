import { expect, test } from 'vitest';
import { spaceOf } from '../questions/space.ts';
import { ordinary } from '../testing/situations.ts';
import { everyOptionDecides, saysOf } from './options.ts';
import type { Survey } from './survey.ts';

test('saysOf(survey) counts the vectors in which another option gives another verdict', () => {
  const { deadline: _deadline, runtimes: _runtimes, ...fixed } = ordinary;
  const space = spaceOf(fixed);
  // weeks one, weeks several, months one, …
  const verdicts = Uint8Array.of(0, 0, 0, 1, 0, 0);
  // Of a survey, only these are looked at.
  const says = saysOf({ space, verdicts } as Survey);
  expect(says.filter(({ question }) => question === 'deadline')).toEqual(
    ['weeks', 'months', 'open'].map((option) => ({
      question: 'deadline',
      option,
      vectors: 2,
      decides: 1,
    })),
  );
  expect(says.filter(({ question }) => question === 'runtimes')).toEqual(
    ['one', 'several'].map((option) => ({ question: 'runtimes', option, vectors: 3, decides: 1 })),
  );
  expect(says.find(({ question }) => question === 'cores')).toEqual({
    question: 'cores',
    option: '8',
    vectors: 6,
    decides: 0,
  });
});

test('everyOptionDecides(says) wants one in a hundred of each', () => {
  const say = (decides: number) =>
    ({ question: 'cores', option: '8', vectors: 200, decides }) as const;
  expect(everyOptionDecides([say(2), say(100)])).toEqual({ checked: 2, broken: 0, example: [] });
  expect(everyOptionDecides([say(1), say(2)]).broken).toBe(1);
});
