import { type OptionId, quantityOf } from '../questions/questions.ts';
import type { Assumptions, ByFramework } from './assumptions.ts';
import type { Situation } from './situation.ts';

/** What has to be served, in seconds, requests per second and cores. */
export interface Demand {
  readonly rate: number;
  /** 99th percentile and mean of the wait for the backend. */
  readonly wait: { readonly p99: number; readonly mean: number };
  /** Infinite with pay-as-you-go. */
  readonly budget: number;
  /** Connections that are held open. */
  readonly connections: number;
  /** CPU per request that the framework itself spends. */
  readonly framework: ByFramework;
  /** The kinds of request, those that need Python most first; their shares sum to 1. */
  readonly kinds: readonly Kind[];
}

/** Requests that are alike. */
export interface Kind {
  /** Share of the requests, in [0, 1]. */
  readonly share: number;
  /** CPU per request of the handler in either language. */
  readonly handler: ByFramework;
}

export function demandOf(situation: Situation): Demand {
  const { answers, evidence, assumptions } = situation;
  const { frameworkCpu } = evidence;
  const wait = quantityOf(answers, 'backend-wait') / 1000;
  return {
    rate: quantityOf(answers, 'peak-rate'),
    wait: { p99: wait, mean: wait / assumptions.waitRatio },
    budget: quantityOf(answers, 'cores'),
    connections: quantityOf(answers, 'connections'),
    framework: {
      flask: frameworkCpu.flask.middle / 1000,
      gin: frameworkCpu.gin.middle / 1000,
    },
    kinds: kindsOf(situation),
  };
}

/**
 * Where only some routes need Python libraries, theirs is the heavy work and the others pass
 * requests on; else all requests are alike.
 */
function kindsOf({ answers, evidence, assumptions }: Situation): readonly Kind[] {
  if (evidence.includesHandler) return [{ share: 1, handler: { flask: 0, gin: 0 } }];
  const { workload, 'python-libraries': libraries } = answers;
  const { handlerCpu, pythonShare } = assumptions;
  const handler = inSeconds(handlerOf(workload, assumptions));
  if (libraries !== 'some-routes' || !isHeavy(workload)) return [{ share: 1, handler }];
  const share = pythonShare.needed[libraries];
  return [
    { share, handler },
    { share: 1 - share, handler: inSeconds(handlerCpu.gateway) },
  ];
}

/** CPU of the handler of a workload, in ms per request; that of a native library is the same in both. */
export function handlerOf(
  workload: OptionId<'workload'>,
  { handlerCpu }: Pick<Assumptions, 'handlerCpu'>,
): ByFramework {
  return workload === 'native'
    ? { flask: handlerCpu.native, gin: handlerCpu.native }
    : handlerCpu[workload];
}

function isHeavy(workload: Situation['answers']['workload']): boolean {
  return workload === 'native' || workload === 'compute';
}

function inSeconds({ flask, gin }: ByFramework): ByFramework {
  return { flask: flask / 1000, gin: gin / 1000 };
}
