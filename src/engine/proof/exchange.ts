import { capacitiesIn } from '../capacity/capacity.ts';
import type { Assumptions, ByFramework } from '../capacity/assumptions.ts';
import type { Evidence } from '../capacity/evidence.ts';
import { ownQueues, sharedQueue } from '../capacity/queueing.ts';
import type { Situation } from '../capacity/situation.ts';
import { withEqualHandlers } from '../explanation/verdict-carrier.ts';
import type { PartialAnswers } from '../questions/questions.ts';
import { answersAt, spaceOf } from '../questions/space.ts';
import { utilities } from '../verdict/criteria.ts';
import { verdictIds } from '../verdict/verdict.ts';
import type { Basis } from './basis.ts';
import type { Tally } from './pairs.ts';

/** The run with the figures of the two frameworks exchanged. */
export function exchanged(evidence: Evidence): Evidence {
  const { flask, gin } = evidence.frameworkCpu;
  return { ...evidence, frameworkCpu: { flask: gin, gin: flask } };
}

/**
 * With all that the model assumes of the two frameworks made equal, exchanging the figures of a run
 * exchanges the utilities of `cost` and `latency` of Flask and Gin exactly. Those follow from a few
 * answers alone, so that every combination of them, on either kind of queue, stands for all vectors;
 * a test holds them to it.
 */
export function figuresExchange(basis: Basis): Tally {
  const space = spaceOf(withoutSay);
  const assumptions = evenHanded(basis.assumptions);
  let checked = 0;
  let broken = 0;
  for (const queue of [ownQueues, sharedQueue]) {
    const even = { ...basis, assumptions, queues: { flask: queue, gin: queue } };
    const after = { ...even, evidence: exchanged(basis.evidence) };
    for (let index = 0; index < space.size; index += 1) {
      const answers = answersAt(space, index);
      const [flask, gin] = measuredUtilities({ ...even, answers });
      const [newFlask, newGin] = measuredUtilities({ ...after, answers });
      checked += 1;
      if (flask !== newGin || gin !== newFlask) broken += 1;
    }
  }
  return { checked, broken, example: [] };
}

/** The questions that have no say in the measured utilities, with some answer to each. */
export const withoutSay: PartialAnswers = {
  'python-skill': 'working',
  'go-skill': 'working',
  deadline: 'months',
  runtimes: 'both',
  'existing-code': 'none',
};

/** The assumptions with nothing that tells one framework from the other, but what they measure. */
function evenHanded(assumptions: Assumptions): Assumptions {
  const { utilization, tail, memory } = assumptions;
  return {
    ...withEqualHandlers(assumptions),
    utilization: likeGin(utilization),
    tail: { factor: likeGin(tail.factor), pause: likeGin(tail.pause) },
    // Python needs a process for each core, so that even equal processes would not cost the same.
    memory: { process: { flask: 0, gin: 0 }, connection: likeGin(memory.connection) },
  };
}

function likeGin({ gin }: ByFramework): ByFramework {
  return { flask: gin, gin };
}

/** The utilities of `cost` and `latency`, written out, of Flask and of Gin. */
export function measuredUtilities(situation: Situation): readonly [flask: string, gin: string] {
  const capacities = capacitiesIn(situation);
  const of = (framework: 'flask' | 'gin') =>
    (['cost', 'latency'] as const)
      .map((id) => utilities[id](framework, capacities[framework], situation))
      .join(' ');
  return [of('flask'), of('gin')];
}

/** What exchanging the figures of a run does to the verdicts. */
export interface Exchange {
  /** Vectors in which something fits, as the figures stand. */
  readonly fitting: number;
  /** Vectors with another verdict after the exchange. */
  readonly changed: number;
  /** Those of them in which something fitted before. */
  readonly changedWhereFitting: number;
}

export function exchangeOf(before: Uint8Array, after: Uint8Array): Exchange {
  const none = verdictIds.indexOf('none-fits');
  let [fitting, changed, changedWhereFitting] = [0, 0, 0];
  for (let index = 0; index < before.length; index += 1) {
    const fits = before[index] !== none;
    const changes = before[index] !== after[index];
    if (fits) fitting += 1;
    if (changes) changed += 1;
    if (fits && changes) changedWhereFitting += 1;
  }
  return { fitting, changed, changedWhereFitting };
}
