import type { CandidateId } from './candidates.ts';
import { demandOf } from './demand.ts';
import { hybridCapacity } from './hybrid-capacity.ts';
import { pythonShareOf } from './python-share.ts';
import { type Capacities, type Capacity, later, responseAt, unstable } from './response.ts';
import { type Situation, usualQueues } from './situation.ts';
import { workersFor } from './workers.ts';

export { defaultWorkerConnections } from './workers.ts';

/**
 * Capacity of one candidate at the peak of the answers. Cores needed follow from the utilization
 * law (Denning and Buzen 1978): rate × CPU per request ÷ ceiling.
 */
export function capacityOf(candidate: CandidateId, situation: Situation): Capacity {
  if (candidate !== 'hybrid') return aloneCapacity(candidate, situation);
  return hybridCapacity(situation, pythonShareOf(situation.answers, situation.assumptions));
}

/** The capacity of every candidate. They follow from what exists, the workload, its libraries, wait, rate and cores alone. */
export function capacitiesIn(situation: Situation): Capacities {
  return {
    flask: capacityOf('flask', situation),
    gin: capacityOf('gin', situation),
    hybrid: capacityOf('hybrid', situation),
  };
}

function aloneCapacity(candidate: 'flask' | 'gin', situation: Situation): Capacity {
  const { rate, wait, budget, framework, handler } = demandOf(situation);
  const { queues = usualQueues, assumptions } = situation;
  const service = framework[candidate] + handler[candidate];
  const needed = {
    cores: (rate * service) / assumptions.utilizationCeiling,
    frameworkCpu: framework[candidate] * 1000,
    handlerCpu: handler[candidate] * 1000,
  };
  const queue = queues[candidate](budget, rate, service);
  if (!queue) return { ...needed, workers: null, ...unstable };
  const response = later(queue, wait + service);
  return {
    ...needed,
    workers: candidate === 'flask' ? workersFor(budget, rate, response.mean) : null,
    ...responseAt(rate, response),
  };
}
