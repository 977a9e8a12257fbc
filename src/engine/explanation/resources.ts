import type { QuantityId, QuestionId } from '../questions/questions.ts';

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
} as const satisfies Partial<Record<QuestionId, 'earlier' | 'later'>> &
  Record<QuantityId, 'earlier' | 'later'>;

export type ResourceId = keyof typeof resources;

// Object.keys forgets the keys' type; the object above has no others.
export const resourceIds = Object.keys(resources) as readonly ResourceId[];
