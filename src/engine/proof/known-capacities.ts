import { capacitiesIn } from '../capacity/capacity.ts';
import type { Capacities } from '../capacity/response.ts';
import type { QuestionId } from '../questions/questions.ts';
import { answersAt, coordinateAt, type Space } from '../questions/space.ts';
import type { Basis } from './basis.ts';

/** The questions that the capacity of a candidate depends on; a test holds it to them. */
const capacityQuestions = [
  'existing-code',
  'hot-routes',
  'workload',
  'python-libraries',
  'backend-wait',
  'connections',
  'peak-rate',
  'cores',
] as const satisfies readonly QuestionId[];

/**
 * The capacities for each vector of a space, each computed once for all vectors that differ only
 * in other questions.
 */
export function knownCapacities(space: Space, basis: Basis): (index: number) => Capacities {
  const asked: readonly QuestionId[] = capacityQuestions;
  const axes = space.axes.filter(({ questions }) => questions.some((id) => asked.includes(id)));
  const known = new Map<number, Capacities>();
  return (index) => {
    let key = 0;
    for (const axis of axes) key = key * axis.choices.length + coordinateAt(axis, index);
    const before = known.get(key);
    if (before) return before;
    const capacities = capacitiesIn({ ...basis, answers: answersAt(space, index) });
    known.set(key, capacities);
    return capacities;
  };
}
