import { expect, test } from 'vitest';
import { spaceOf } from '../questions/space.ts';
import { ordinary } from '../testing/situations.ts';
import { everyOptionDecides, saysOf } from './options.ts';

const { deadline: _deadline, runtimes: _runtimes, ...fixed } = ordinary;
const space = spaceOf(fixed);
// weeks with python, go and both; months with …
const verdicts = Uint8Array.of(0, 0, 0, 0, 1, 0, 2, 0, 0);

test('saysOf(survey) counts the vectors in which a neighbouring option gives another verdict', () => {
  const says = saysOf({ space, verdicts });
  const of = (question: string) =>
    says.flatMap((say) => (say.question === question ? [[say.option, say.decides]] : []));
  expect(of('deadline')).toEqual([
    ['weeks', 1],
    ['months', 2],
    ['open', 2],
  ]);
  expect(of('runtimes')).toEqual([
    ['python', 2],
    ['go', 2],
    ['both', 1],
  ]);
  expect(says.find(({ question }) => question === 'cores')).toEqual({
    question: 'cores',
    option: '8',
    vectors: 9,
    decides: 0,
  });
});

test('saysOf(survey, all, differ) compares all options by a rule of its own', () => {
  const says = saysOf({ space, verdicts }, 'all', (own, other) => own === 0 && other === 2);
  expect(says.filter(({ decides }) => decides > 0)).toEqual([
    { question: 'deadline', option: 'weeks', vectors: 3, decides: 1 },
    { question: 'deadline', option: 'months', vectors: 3, decides: 1 },
    { question: 'runtimes', option: 'go', vectors: 3, decides: 1 },
    { question: 'runtimes', option: 'both', vectors: 3, decides: 1 },
  ]);
});

test('saysOf compares options of a shared axis only where the rest of it is alike', () => {
  const { 'existing-code': _existing, 'hot-routes': _routes, ...rest } = ordinary;
  const shared = spaceOf(rest);
  // none, python few and spread, rewrite few and spread, go, both few and spread
  const says = saysOf({ space: shared, verdicts: Uint8Array.of(0, 0, 1, 0, 1, 0, 0, 1) });
  const of = (question: string) =>
    says.flatMap((say) =>
      say.question === question ? [[say.option, say.vectors, say.decides]] : [],
    );
  expect(of('hot-routes')).toEqual([
    ['few', 3, 3],
    ['spread', 3, 3],
  ]);
  // Code in Python differs from none where its load is spread.
  expect(of('existing-code')).toEqual([
    ['none', 1, 1],
    ['python', 2, 1],
    ['python-rewrite', 2, 1],
    ['go', 1, 1],
    ['both', 2, 1],
  ]);
});

test('everyOptionDecides(says) wants one in two hundred of each', () => {
  const say = (decides: number) =>
    ({ question: 'cores', option: '8', vectors: 400, decides }) as const;
  expect(everyOptionDecides([say(2), say(100)])).toEqual({ checked: 2, broken: 0, example: [] });
  expect(everyOptionDecides([say(1), say(2)]).broken).toBe(1);
});
