import { expect, test } from 'vitest';
import { capacitiesIn } from '../capacity/capacity.ts';
import { answersAt, spaceOf } from '../questions/space.ts';
import { assumptions } from '../testing/assumptions.ts';
import { evidence } from '../testing/situations.ts';
import { standingsIn } from '../verdict/standings.ts';
import { backwards, forwards, loadOf, standingsBy } from './loads.ts';
import { loadsIn, teamsIn } from './teams.ts';

const basis = { evidence, assumptions };
const space = spaceOf();
const loads = loadsIn(space);
const teams = teamsIn(space, basis);

test('standingsBy(forwards) are the standings of every vector, to the last bit', () => {
  const stand = standingsBy(forwards);
  // The step shares no factor with the size, so that every question takes all its options.
  for (let index = 0; index < space.size; index += 20_011) {
    const situation = { ...basis, answers: answersAt(space, index) };
    const team = teams[Math.floor(index / loads)];
    if (!team) throw new Error('a vector has a team');
    const load = loadOf(
      { ...basis, answers: answersAt(space, index % loads) },
      capacitiesIn(situation),
    );
    const standings = stand(load, team).map((standing) => ({ ...standing }));
    expect(standingsIn(situation)).toMatchObject(standings);
  }
});

test('backwards sums the same in the other order', () => {
  const load = {
    before: [1e-16, 1],
    behind: [0.25, 0.125],
    sumBefore: 1e-16 + 1,
    sumBehind: 0.375,
    allows: true,
    steadiness: 1,
  };
  expect(forwards(load, 2)).toBe(3.375);
  expect(backwards(load, 2)).toBe(3.375);
  const crooked = { ...load, sumBefore: 10, sumBehind: 20 };
  expect(forwards(crooked, 2)).toBe(10 + 2 + 0.25 + 0.125);
  expect(backwards(crooked, 2)).toBe(20 + 2 + 1 + 1e-16);
});
