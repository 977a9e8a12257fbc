import { capacitiesIn } from '../capacity/capacity.ts';
import { withEqualHandlers } from '../explanation/carried-by.ts';
import { utilities } from '../verdict/criteria.ts';
import type { Evidence } from '../capacity/evidence.ts';
import type { PartialAnswers } from '../questions/questions.ts';
import { ownQueues, sharedQueue } from '../capacity/queueing.ts';
import type { Situation } from '../capacity/situation.ts';
import { answersAt, spaceOf } from '../questions/space.ts';
import { verdictIds } from '../verdict/verdict.ts';
import type { Tally } from './pairs.ts';
import type { Basis } from './survey.ts';

/** The run with the figures of the two frameworks exchanged. */
export function exchanged(evidence: Evidence): Evidence {
  const { flask, gin } = evidence.frameworkCpu;
  return { ...evidence, frameworkCpu: { flask: gin, gin: flask } };
}

/**
 * With equal handler costs and the same queues for both, exchanging the figures of a run exchanges
 * the utilities of `capacity` and `latency` of Flask and Gin exactly. Those follow from five
 * answers alone, so that every combination of them, on either kind of queue, stands for all
 * vectors; a test holds them to it.
 */
export function figuresExchange(basis: Basis): Tally {
  const space = spaceOf(withoutSay);
  const assumptions = withEqualHandlers(basis.assumptions);
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
  runtimes: 'several',
  'existing-code': 'none',
  'python-libraries': 'none',
};

/** The utilities of `capacity` and `latency`, written out, of Flask and of Gin. */
export function measuredUtilities(situation: Situation): readonly [flask: string, gin: string] {
  const capacities = capacitiesIn(situation);
  const of = (framework: 'flask' | 'gin') =>
    (['capacity', 'latency'] as const)
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
  for (const [index, verdict] of before.entries()) {
    const fits = verdict !== none;
    const changes = verdict !== after[index];
    fitting += Number(fits);
    changed += Number(changes);
    changedWhereFitting += Number(fits && changes);
  }
  return { fitting, changed, changedWhereFitting };
}

/** The exchange changes at least a tenth as many verdicts as there are vectors that fit. */
export function dataDecide({ fitting, changed }: Exchange): Tally {
  return { checked: fitting, broken: changed >= fitting / 10 ? 0 : 1, example: [] };
}
