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
      ['2', '8', '32', '128']
        .flatMap((cores) =>
          ['weeks months', 'weeks open', 'months open'].map((pair) => `${cores}: ${pair}`),
        )
        .toSorted(),
    );
  });

  test('goes the other way where that is the direction', () => {
    tallyPairs(space, [{ question: 'cores', towards: 'earlier' }], (from, to) => {
      expect(Number(answersAt(space, from).cores)).toBeGreaterThan(
        Number(answersAt(space, to).cores),
      );
      return false;
    });
  });

  test('counts what breaks the rule, keeps the first, and adds up directions', () => {
    const tally = tallyPairs(
      space,
      [
        { question: 'deadline', towards: 'later' },
        { question: 'cores', towards: 'later' },
        { question: 'runtimes', towards: 'later' },
      ],
      (from) => from === 1,
    );
    expect(tally).toEqual({ checked: 12 + 18, broken: 4, example: [1, 5] });
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
