import {
  type Answer,
  type Answers,
  isQuantityId,
  type QuantityId,
  type QuestionId,
} from '../questions/questions.ts';
import { positionOf, scaleOf } from '../questions/scale.ts';

/** The answers that only make it easier or harder to fit, and the way to easier on their scale. */
export const resources = {
  'python-skill': 'later',
  'go-skill': 'later',
  deadline: 'later',
  runtimes: 'later',
  'backend-wait': 'earlier',
  'peak-rate': 'earlier',
  'p99-target': 'later',
  cores: 'later',
} as const satisfies Partial<Record<QuestionId, 'earlier' | 'later'>>;

export type ResourceId = keyof typeof resources;
/** A resource that is a number. */
export type ResourceQuantityId = ResourceId & QuantityId;

// Object.keys forgets the keys' type; the object above has no others.
export const resourceIds = Object.keys(resources) as readonly ResourceId[];

export function isResourceQuantity(id: ResourceId): id is ResourceQuantityId {
  return isQuantityId(id);
}

/** The options that make it easier to fit than what is answered, nearest first. */
export function easierOptions(id: ResourceId, answers: Answers): readonly Answer[] {
  // Of the runtimes neither is easier than the other; both are easier than either.
  if (id === 'runtimes') return answers.runtimes === 'both' ? [] : ['both'];
  const at = positionOf<QuestionId>(id, answers[id]);
  const scale = scaleOf<QuestionId>(id);
  return resources[id] === 'later'
    ? scale.filter((option) => positionOf<QuestionId>(id, option) > at)
    : scale.filter((option) => positionOf<QuestionId>(id, option) < at).toReversed();
}
