import type { CandidateId } from './candidates.ts';
import { type Demand, demandOf } from './demand.ts';
import { hybridCapacity } from './hybrid-capacity.ts';
import { memoryOf } from './memory.ts';
import { coresNeeded, partOf, timesOf } from './part.ts';
import { pythonShareOf } from './python-share.ts';
import { type Capacities, type Capacity, later, responseAt, unstable } from './response.ts';
import type { Situation } from './situation.ts';
import { workersFor } from './workers.ts';

export { defaultWorkerConnections } from './workers.ts';

/** They follow from what exists, the workload, its libraries, wait, connections, rate and cores. */
export function capacitiesIn(situation: Situation): Capacities {
  const demand = demandOf(situation);
  return {
    flask: aloneCapacity('flask', situation, demand),
    gin: aloneCapacity('gin', situation, demand),
    hybrid: hybridCapacity(
      situation,
      pythonShareOf(situation.answers, situation.assumptions),
      demand,
    ),
  };
}

/** Capacity of one candidate at the peak of the answers. */
export function capacityOf(candidate: CandidateId, situation: Situation): Capacity {
  return candidate === 'hybrid'
    ? hybridCapacity(situation, pythonShareOf(situation.answers, situation.assumptions))
    : aloneCapacity(candidate, situation, demandOf(situation));
}

function aloneCapacity(
  candidate: 'flask' | 'gin',
  situation: Situation,
  { rate, wait, budget, connections, framework, kinds }: Demand,
): Capacity {
  const own = framework[candidate];
  const part = partOf(
    candidate,
    rate,
    kinds.map(({ share, handler }) => ({ share, cpu: own + handler[candidate] })),
  );
  const cores = coresNeeded(part, situation);
  const held = rate * (wait.mean + part.service) + connections;
  const needed = {
    cores,
    memory: memoryOf({ [candidate]: { cores, held } }, situation),
    frameworkCpu: own * 1000,
    handlerCpu: (part.service - own) * 1000,
  };
  const times = timesOf(part, budget, situation);
  if (!times) return { ...needed, workers: null, ...unstable };
  const mean = wait.mean + times.mean;
  const size = budget === Number.POSITIVE_INFINITY ? cores : budget;
  return {
    ...needed,
    workers: candidate === 'flask' ? workersFor({ cores: size, rate, mean, connections }) : null,
    ...responseAt(rate, { mean, p99: later(times.p99, wait.p99) }),
  };
}
