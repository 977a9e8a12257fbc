import { bisect, leastWhole } from '../numbers/bisect.ts';
import { type CandidateId, candidateIds } from '../capacity/candidates.ts';
import { capacityOf } from '../capacity/capacity.ts';
import { type Change, changeTo, withChanges } from './changes.ts';
import { exactNumber } from '../questions/exact-number.ts';
import { isExcluded } from '../verdict/exclusions.ts';
import {
  type Answer,
  isQuantityId,
  numberLimits,
  optionsOf,
  type QuantityId,
  type QuestionId,
  quantityOf,
} from '../questions/questions.ts';
import { resourceIds, resources } from './resources.ts';
import type { Situation } from '../capacity/situation.ts';

/** The smallest change of one answer that lets a candidate in where none fits. */
export interface Remedy {
  readonly change: Change;
  /** The candidates that then fit. */
  readonly admits: readonly CandidateId[];
}

/**
 * For every resource of which a change alone lets a candidate in, the smallest such change, exact
 * for numbers. Nearest first; empty where something fits already, or no single change is enough.
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
  question: QuestionId,
  { answers }: Situation,
  meets: (answer: Answer) => boolean,
): Answer | null {
  if (isQuantityId(question)) return smallestNumber(question, quantityOf(answers, question), meets);
  const options = optionsOf<QuestionId>(question);
  const easier = options.slice(options.findIndex((option) => option === answers[question]) + 1);
  return easier.find(meets) ?? null;
}

function smallestNumber(
  question: QuantityId,
  from: number,
  meets: (answer: Answer) => boolean,
): Answer | null {
  const { least, most, whole } = numberLimits[question];
  const meetsAt = (value: number) => meets(exactNumber(value));
  if (whole) {
    const fewest = leastWhole(from, most, meetsAt);
    return fewest === null ? null : exactNumber(fewest);
  }
  const easiest = resources[question] === 'later' ? most : Math.max(least, leastBisected);
  return meetsAt(easiest) ? exactNumber(bisect(easiest, from, meetsAt).holds) : null;
}

/** Where bisecting in the logarithm ends for a quantity that may be 0. */
const leastBisected = 0.001;

function fitting(situation: Situation): readonly CandidateId[] {
  return candidateIds.filter(
    (candidate) => !isExcluded(candidate, capacityOf(candidate, situation), situation),
  );
}
