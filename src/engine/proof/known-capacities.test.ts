import { expect, test } from 'vitest';
import { capacitiesIn } from '../capacity/capacity.ts';
import { answersAt, spaceOf } from '../questions/space.ts';
import { assumptions } from '../testing/assumptions.ts';
import { evidence } from '../testing/situations.ts';
import { knownCapacities } from './known-capacities.ts';

test('knownCapacities(space, basis) are those of every vector, though most are only looked up', () => {
  const basis = { evidence, assumptions };
  const space = spaceOf();
  const at = knownCapacities(space, basis);
  // The step shares no factor with the size, so that every question takes all its options.
  for (let index = 0; index < space.size; index += 50_021) {
    expect(at(index)).toEqual(capacitiesIn({ ...basis, answers: answersAt(space, index) }));
  }
  expect(at(1)).toBe(at(1 + space.size / 2));
});
