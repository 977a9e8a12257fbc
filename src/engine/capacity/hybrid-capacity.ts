import { demandOf } from './demand.ts';
import { type Capacity, later, responseAt, type Split, unstable } from './response.ts';
import { type Situation, usualQueues } from './situation.ts';
import { workersFor } from './workers.ts';

/** A capacity that is divided. */
export type HybridCapacity = Capacity & { readonly split: Split };

/**
 * Capacity of the hybrid: Gin takes every request, serves its own share and proxies the rest.
 * @param share of the requests that Python serves, in [0, 1]
 */
export function hybridCapacity(situation: Situation, share: number): HybridCapacity {
  const { rate, wait, budget, framework, handler } = demandOf(situation);
  const { queues = usualQueues, assumptions } = situation;
  const goService = framework.gin + (1 - share) * handler.gin;
  const pythonService = framework.flask + handler.flask;
  const goLoad = rate * goService;
  const pythonLoad = rate * share * pythonService;
  const python = coresForPython(budget, pythonLoad / (goLoad + pythonLoad));
  const gin = budget - python;

  const needed = {
    cores: (goLoad + pythonLoad) / assumptions.utilizationCeiling,
    frameworkCpu: (framework.gin + share * framework.flask) * 1000,
    handlerCpu: ((1 - share) * handler.gin + share * handler.flask) * 1000,
    split: { pythonShare: share, python, gin },
  };
  // A single core cannot be split.
  const goQueue = gin < 1 ? null : queues.gin(gin, rate, goService);
  const pythonQueue = queues.flask(python, rate * share, pythonService);
  if (!goQueue || !pythonQueue) return { ...needed, workers: null, ...unstable };

  const inGo = later(goQueue, wait + framework.gin + handler.gin);
  const proxied = framework.gin + assumptions.hop / 1000;
  const inWorker = later(pythonQueue, wait + pythonService);
  const inPython = later(inWorker, proxied + goQueue.mean);
  return {
    ...needed,
    workers: share > 0 ? workersFor(python, rate * share, inWorker.mean) : null,
    ...responseAt(rate, {
      mean: (1 - share) * inGo.mean + share * inPython.mean,
      p99: Math.max(share < 1 ? inGo.p99 : 0, share > 0 ? inPython.p99 : 0),
    }),
  };
}

/** In proportion to load, rounded, and at least one core for each part where there are two. */
function coresForPython(budget: number, shareOfLoad: number): number {
  return Math.max(1, Math.min(budget - 1, Math.round(budget * shareOfLoad)));
}
