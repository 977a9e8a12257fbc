import type { Answers } from '../questions/questions.ts';
import type { Assumptions } from './assumptions.ts';
import type { Evidence } from './evidence.ts';
import { ownQueues, type Queue, sharedQueue } from './queueing.ts';

/** Everything that a prediction rests on. */
export interface Situation {
  readonly answers: Answers;
  readonly evidence: Evidence;
  readonly assumptions: Assumptions;
  /** How each framework's requests wait for a core; as its server arranges it, unless given. */
  readonly queues?: Queues;
}

export interface Queues {
  readonly flask: Queue;
  readonly gin: Queue;
}

/** "Flask" is Gunicorn with one worker per core; "Gin" is one process on all cores. */
export const usualQueues: Queues = { flask: ownQueues, gin: sharedQueue };
