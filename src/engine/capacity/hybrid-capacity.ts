import { type Demand, demandOf, type Kind } from './demand.ts';
import { memoryOf } from './memory.ts';
import { coresNeeded, dividedAt, partOf, timesOf } from './part.ts';
import {
  type Capacity,
  later,
  latest,
  responseAt,
  type Split,
  together,
  unstable,
} from './response.ts';
import type { Situation } from './situation.ts';
import { workersFor } from './workers.ts';

/** A capacity that is divided, with the cores that each part needs. */
export type HybridCapacity = Capacity & {
  readonly split: Split;
  readonly needs: { readonly python: number; readonly gin: number };
};

/**
 * Capacity of the hybrid: Gin takes every request, serves its own share and proxies the rest. Each
 * part is charged its own work alone.
 * @param share of the requests that Python serves, in [0, 1]
 */
export function hybridCapacity(
  situation: Situation,
  share: number,
  demand: Demand = demandOf(situation),
): HybridCapacity {
  const { rate, wait, budget, connections, framework, kinds } = demand;
  const { first: inPython, rest: inGo } = dividedAt(kinds, share);
  const python = partOf(
    'flask',
    rate,
    inPython.map((kind) => ({ share: kind.share, cpu: framework.flask + kind.handler.flask })),
  );
  const go = partOf('gin', rate, [
    ...inGo.map((kind) => ({ share: kind.share, cpu: framework.gin + kind.handler.gin })),
    ...(share > 0 ? [{ share, cpu: framework.gin }] : []),
  ]);
  const hop = situation.assumptions.hop / 1000;

  const needs = { python: coresNeeded(python, situation), gin: coresNeeded(go, situation) };
  const cores = needs.python + needs.gin;
  const own = rate * (1 - share) * (wait.mean + go.service);
  const proxied = rate * share * (wait.mean + hop + python.service);
  const needed = {
    needs,
    cores,
    memory: memoryOf(
      {
        gin: { cores: needs.gin, held: own + proxied + connections },
        ...(share > 0 && { flask: { cores: needs.python, held: proxied } }),
      },
      situation,
    ),
    frameworkCpu: (framework.gin + share * framework.flask) * 1000,
    handlerCpu: handlerCpuOf(inPython, inGo) * 1000,
  };
  // Each part gets as much of the budget as it needs of the whole.
  const elastic = budget === Number.POSITIVE_INFINITY;
  const size = (own: number) => (elastic ? own : (budget * own) / cores);
  const split = { pythonShare: share, python: size(needs.python), gin: size(needs.gin) };
  const goTimes = timesOf(go, elastic ? budget : atLeastOne(split.gin, budget), situation);
  const pythonTimes = timesOf(
    python,
    elastic ? budget : atLeastOne(split.python, budget),
    situation,
  );
  if (!goTimes || !pythonTimes) return { ...needed, split, workers: null, ...unstable };

  // What passes through Gin is proxied after the queue there, and waits in that of Python then.
  const proxying = framework.gin + hop;
  const inWorker = wait.mean + pythonTimes.mean;
  const inPythonMean = goTimes.delay.high + proxying + inWorker;
  const inPythonP99 = later(together(goTimes.delay, pythonTimes.p99), proxying);
  return {
    ...needed,
    split,
    workers:
      share > 0
        ? workersFor({ cores: split.python, rate: rate * share, mean: inWorker, connections: 0 })
        : null,
    ...responseAt(rate, {
      mean: (1 - share) * (wait.mean + goTimes.mean) + share * inPythonMean,
      p99: later(share > 0 ? latest(goTimes.p99, inPythonP99) : goTimes.p99, wait.p99),
    }),
  };
}

/** Parts share the machine, so that neither is slower than a core while it has one. */
function atLeastOne(cores: number, budget: number): number {
  return Math.max(cores, Math.min(1, budget));
}

function handlerCpuOf(inPython: readonly Kind[], inGo: readonly Kind[]): number {
  const python = inPython.reduce((sum, { share, handler }) => sum + share * handler.flask, 0);
  return inGo.reduce((sum, { share, handler }) => sum + share * handler.gin, python);
}
