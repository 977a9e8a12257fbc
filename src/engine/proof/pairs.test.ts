import { describe, expect, test } from 'vitest';
import { answersAt, spaceOf } from '../questions/space.ts';
import { ordinary } from '../testing/situations.ts';
import { sumOf, tallyPairs } from './pairs.ts';

const { deadline: _deadline, cores: _cores, ...rest } = ordinary;
const space = spaceOf(rest);

describe('tallyPairs(space, directions, breaks)', () => {
  test('looks at every pair of options, near or far, in the direction', () => {
    const seen: string[] = [];
    const tally = tallyPairs(space, [{ question: 'deadline', towards: 'later' }], (from, to) => {
      const [a, b] = [answersAt(space, from), answersAt(space, to)];
      expect(a.cores).toBe(b.cores);
      seen.push(`${a.cores}: ${a.deadline} ${b.deadline}`);
      return false;
    });
    expect(tally).toEqual({ checked: 12, broken: 0, example: [] });
    expect(seen.toSorted()).toEqual(
      ['pay-as-you-go', '2', '8', '32']
        .flatMap((cores) =>
          ['weeks months', 'weeks open', 'months open'].map((pair) => `${cores}: ${pair}`),
        )
        .toSorted(),
    );
  });

  test('goes by the scale, not by the order of the options, and the other way if asked', () => {
    const seen: string[] = [];
    tallyPairs(space, [{ question: 'cores', towards: 'earlier' }], (from, to) => {
      seen.push(`${answersAt(space, from).cores} ${answersAt(space, to).cores}`);
      return false;
    });
    expect([...new Set(seen)].toSorted()).toEqual(
      ['pay-as-you-go 2', 'pay-as-you-go 8', 'pay-as-you-go 32', '32 2', '32 8', '8 2'].toSorted(),
    );
  });

  test('takes both runtimes for more than either, and neither for more than the other', () => {
    const { runtimes: _runtimes, ...fixed } = ordinary;
    const runtimes = spaceOf(fixed);
    const seen: string[] = [];
    tallyPairs(runtimes, [{ question: 'runtimes', towards: 'later' }], (from, to) => {
      seen.push(`${answersAt(runtimes, from).runtimes} ${answersAt(runtimes, to).runtimes}`);
      return false;
    });
    expect(seen).toEqual(['python both', 'go both']);
  });

  test('makes no pair of what is not asked', () => {
    const { 'existing-code': _existing, 'hot-routes': _routes, ...rest } = ordinary;
    const shared = spaceOf(rest);
    const { checked } = tallyPairs(
      shared,
      [{ question: 'hot-routes', towards: 'later' }],
      (from, to) => answersAt(shared, from)['hot-routes'] === answersAt(shared, to)['hot-routes'],
    );
    // Each choice with few before each with spread.
    expect(checked).toBe(9);
  });

  test('counts what breaks the rule, keeps the first, and adds up directions', () => {
    const tally = tallyPairs(
      space,
      [
        { question: 'deadline', towards: 'later' },
        { question: 'cores', towards: 'later' },
        { question: 'workload', towards: 'later' },
      ],
      (from) => from === 1,
    );
    expect(tally).toEqual({ checked: 12 + 18, broken: 5, example: [1, 5] });
  });
});

test('sumOf(tallies) keeps the first example', () => {
  const tally = (broken: number, example: number[]) => ({ checked: 10, broken, example });
  expect(sumOf([])).toEqual({ checked: 0, broken: 0, example: [] });
  expect(sumOf([tally(0, []), tally(2, [7]), tally(1, [8])])).toEqual({
    checked: 30,
    broken: 3,
    example: [7],
  });
});
