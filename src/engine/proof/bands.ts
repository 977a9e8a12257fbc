import { candidateIds } from '../capacity/candidates.ts';
import { capacitiesIn } from '../capacity/capacity.ts';
import type { Situation } from '../capacity/situation.ts';
import { withChanges } from '../explanation/changes.ts';
import { type Remedy, remediesOf } from '../explanation/remedies.ts';
import { resourceIds, isResourceQuantity, resources } from '../explanation/resources.ts';
import { exactNumber } from '../questions/exact-number.ts';
import { type Answers, type PartialAnswers, quantityOf } from '../questions/questions.ts';
import { answersAt, type Space, spaceOf } from '../questions/space.ts';
import { isExcluded, keepsUp } from '../verdict/exclusions.ts';
import type { Basis } from './basis.ts';
import { sumOf, type Tally } from './pairs.ts';

/**
 * No verdict and no remedy depends on two bands coinciding: with every number a millionth harder, or
 * a millionth easier, the same candidates keep up, and every remedy still lets in whom it names.
 * Neither team nor connections have a say in that.
 * @param fixed answers that take no other option
 */
export function bandsNeverTouch(basis: Basis, fixed: PartialAnswers = {}): Tally {
  const space = spaceOf({ ...fixed, ...withoutSay });
  return sumOf([verdictsStay(space, basis), remediesStay(space, basis)]);
}

function verdictsStay(space: Space, basis: Basis): Tally {
  let broken = 0;
  for (let index = 0; index < space.size; index += 1) {
    const situation = { ...basis, answers: answersAt(space, index) };
    const as = keepingUp(situation);
    const nudges = [harder, 1 / harder];
    if (nudges.some((by) => keepingUp(nudged(situation, by)) !== as)) broken += 1;
  }
  return { checked: space.size, broken, example: [] };
}

function remediesStay(space: Space, basis: Basis): Tally {
  let checked = 0;
  let broken = 0;
  for (let index = 0; index < space.size; index += 1) {
    const situation = { ...basis, answers: answersAt(space, index) };
    for (const remedy of remediesOf(situation)) {
      checked += 1;
      if (!staysGood(remedy, situation)) broken += 1;
    }
  }
  return { checked, broken, example: [] };
}

function staysGood({ change, admits }: Remedy, situation: Situation): boolean {
  const after = nudged(withChanges(situation, [change]), harder);
  const capacities = capacitiesIn(after);
  return (
    admits.length > 0 &&
    admits.every((candidate) => !isExcluded(candidate, capacities[candidate], after))
  );
}

const harder = 1 + 1e-6;

/** Every number that is a resource, harder to meet by a factor. */
function nudged(situation: Situation, by: number): Situation {
  const changed: Partial<Record<keyof Answers, string>> = {};
  for (const id of resourceIds) {
    if (!isResourceQuantity(id)) continue;
    const value = quantityOf(situation.answers, id);
    if (!Number.isFinite(value)) continue;
    changed[id] = exactNumber(resources[id] === 'later' ? value / by : value * by);
  }
  // Each is a number for a question that takes one.
  return { ...situation, answers: { ...situation.answers, ...changed } as Answers };
}

/** Which candidates keep up, one bit for each. */
function keepingUp(situation: Situation): number {
  const capacities = capacitiesIn(situation);
  return candidateIds.reduce(
    (bits, id, index) => (keepsUp(id, capacities[id], situation) ? bits | (1 << index) : bits),
    0,
  );
}

const withoutSay = {
  'python-skill': 'working',
  'go-skill': 'working',
  deadline: 'months',
  runtimes: 'both',
  connections: 'none',
} as const satisfies PartialAnswers;
