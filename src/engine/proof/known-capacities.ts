import { capacitiesIn } from '../capacity/capacity.ts';
import type { Capacities } from '../capacity/response.ts';
import type { QuestionId } from '../questions/questions.ts';
import type { Situation } from '../capacity/situation.ts';
import { answersAt, coordinateAt, type Space } from '../questions/space.ts';

/** The questions that the capacity of a candidate depends on; a test holds it to them. */
const capacityQuestions = [
  'existing-code',
  'workload',
  'python-libraries',
  'backend-wait',
  'peak-rate',
  'cores',
] as const satisfies readonly QuestionId[];

/**
 * The capacities for each vector of a space, each computed once for all vectors that differ only
 * in other questions.
 */
export function knownCapacities(
  space: Space,
  basis: Omit<Situation, 'answers'>,
): (index: number) => Capacities {
  const questions: readonly QuestionId[] = capacityQuestions;
  const axes = space.axes.filter(({ question }) => questions.includes(question));
  const known = new Map<number, Capacities>();
  return (index) => {
    let key = 0;
    for (const axis of axes) key = key * axis.options.length + coordinateAt(axis, index);
    const before = known.get(key);
    if (before) return before;
    const capacities = capacitiesIn({ ...basis, answers: answersAt(space, index) });
    known.set(key, capacities);
    return capacities;
  };
}
