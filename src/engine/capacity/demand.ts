import { quantityOf } from '../questions/questions.ts';
import type { Situation } from './situation.ts';

/** What has to be served, in seconds, requests per second and cores. */
export interface Demand {
  readonly rate: number;
  readonly wait: number;
  readonly budget: number;
  /** CPU per request that the framework itself spends. */
  readonly framework: { readonly flask: number; readonly gin: number };
  /** CPU per request of the handler. */
  readonly handler: { readonly flask: number; readonly gin: number };
}

export function demandOf({ answers, evidence, assumptions }: Situation): Demand {
  const { frameworkCpu, includesHandler } = evidence;
  const handler = includesHandler ? noHandler : assumptions.handlerCpu[answers.workload];
  return {
    rate: quantityOf(answers, 'peak-rate'),
    wait: quantityOf(answers, 'backend-wait') / 1000,
    budget: quantityOf(answers, 'cores'),
    framework: { flask: frameworkCpu.flask / 1000, gin: frameworkCpu.gin / 1000 },
    handler: { flask: handler.flask / 1000, gin: handler.gin / 1000 },
  };
}

const noHandler = { flask: 0, gin: 0 };
