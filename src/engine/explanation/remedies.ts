import { type CandidateId, candidateIds } from '../capacity/candidates.ts';
import { capacitiesIn } from '../capacity/capacity.ts';
import type { Situation } from '../capacity/situation.ts';
import { leastWhole } from '../numbers/bisect.ts';
import { entryAt } from '../numbers/entry-at.ts';
import { roundNumbers } from '../numbers/round-numbers.ts';
import { exactNumber } from '../questions/exact-number.ts';
import { type Answer, numberLimits, quantityOf } from '../questions/questions.ts';
import { isExcluded } from '../verdict/exclusions.ts';
import { type Change, changeTo, withChanges } from './changes.ts';
import {
  easierOptions,
  isResourceQuantity,
  type ResourceId,
  type ResourceQuantityId,
  resourceIds,
  resources,
} from './resources.ts';

/** The smallest change of one answer that lets a candidate in where none fits. */
export interface Remedy {
  readonly change: Change;
  /** The candidates that then fit. */
  readonly admits: readonly CandidateId[];
}

/**
 * For every resource of which a change alone lets a candidate in, the smallest such change; numbers
 * to two significant figures. Nearest first; empty where something fits already, or no single change
 * is enough.
 */
export function remediesOf(situation: Situation): readonly Remedy[] {
  if (fitting(situation).length > 0) return [];
  return resourceIds
    .flatMap((question) => {
      const admits = (to: Answer) =>
        fitting(withChanges(situation, [changeTo(situation, question, to)]));
      const to = smallestChange(question, situation, (answer) => admits(answer).length > 0);
      return to === null ? [] : [{ change: changeTo(situation, question, to), admits: admits(to) }];
    })
    .toSorted((a, b) => a.change.distance - b.change.distance);
}

/** The nearest easier answer that meets a condition which every still easier one meets too. */
function smallestChange(
  question: ResourceId,
  situation: Situation,
  meets: (answer: Answer) => boolean,
): Answer | null {
  const number = isResourceQuantity(question)
    ? smallestNumber(question, quantityOf(situation.answers, question), meets)
    : null;
  return number ?? easierOptions(question, situation.answers).find(meets) ?? null;
}

function smallestNumber(
  question: ResourceQuantityId,
  from: number,
  meets: (answer: Answer) => boolean,
): Answer | null {
  const { least, most } = numberLimits[question];
  const easier =
    resources[question] === 'later'
      ? roundNumbers(from, most)
      : roundNumbers(Math.max(least, leastMeasurable), from).toReversed();
  const at = (index: number) => exactNumber(entryAt(easier, index));
  if (easier.length === 0) return null;
  const first = leastWhole(0, easier.length - 1, (index) => meets(at(index)));
  return first === null ? null : at(first);
}

/** A wait or a rate below 1 is nothing that one would aim at. */
const leastMeasurable = 1;

function fitting(situation: Situation): readonly CandidateId[] {
  const capacities = capacitiesIn(situation);
  return candidateIds.filter((id) => !isExcluded(id, capacities[id], situation));
}
