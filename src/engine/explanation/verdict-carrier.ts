import type { Assumptions, ByFramework } from '../capacity/assumptions.ts';
import type { Situation } from '../capacity/situation.ts';
import { outcomeIn } from '../verdict/decide.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** Whether measured framework costs carry the verdict, or assumed handler costs do. */
export interface VerdictCarrier {
  /** `measured` when the verdict stays with equal handler costs, else `judged`. */
  readonly carriedBy: 'measured' | 'judged';
  /** The verdict with equal handler costs for both languages. */
  readonly withEqualHandlers: Verdict;
}

export function verdictCarrier(situation: Situation): VerdictCarrier {
  const assumptions = withEqualHandlers(situation.assumptions);
  const { verdict } = outcomeIn({ ...situation, assumptions });
  const stays = verdict === outcomeIn(situation).verdict;
  return { carriedBy: stays ? 'measured' : 'judged', withEqualHandlers: verdict };
}

/** The assumptions with each workload's handler costing both languages their geometric mean. */
export function withEqualHandlers(assumptions: Assumptions): Assumptions {
  const { record, list, gateway, realtime, native, compute } = assumptions.handlerCpu;
  return {
    ...assumptions,
    handlerCpu: {
      record: evened(record),
      list: evened(list),
      gateway: evened(gateway),
      realtime: evened(realtime),
      native,
      compute: evened(compute),
    },
  };
}

function evened({ flask, gin }: ByFramework): ByFramework {
  const mean = Math.sqrt(flask * gin);
  return { flask: mean, gin: mean };
}
