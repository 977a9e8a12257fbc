import type { Assumptions } from './assumptions.ts';
import type { CandidateId } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { type Answers, quantityOf } from './questions.ts';
import { type Waiting, waitingTime } from './queueing.ts';

/** What a candidate needs at the peak rate, and how it answers then. */
export interface Capacity {
  /** Cores needed to stay under the utilization ceiling. */
  readonly cores: number;
  /** Whether every part keeps up with the rate within the budget. */
  readonly stable: boolean;
  /** Predicted mean and 99th percentile of the response time in ms; null when not stable. */
  readonly mean: number | null;
  readonly p99: number | null;
  /** Requests in flight at the peak by Little's law (Little 1961); null when not stable. */
  readonly inFlight: number | null;
  /** CPU per request in ms: the framework's own part, and that of the handler. */
  readonly frameworkCpu: number;
  readonly handlerCpu: number;
  /** The Gunicorn part at the peak; null without one, or when not stable. */
  readonly workers: Workers | null;
  /** For the hybrid: share of requests that Python serves, and cores that each part gets. */
  readonly split?: { readonly pythonShare: number; readonly python: number; readonly gin: number };
}

export interface Workers {
  /** Workers, one for each core of the part. */
  readonly count: number;
  /**
   * Requests that the part holds at once: as many slots as `sync` workers, and threads as
   * `gthread`, would be needed.
   */
  readonly inFlight: number;
  /** Requests that each gevent worker holds; above its `worker_connections` it takes no more. */
  readonly perWorker: number;
}

/** Gunicorn's default for `worker_connections`, by its settings reference. */
export const defaultWorkerConnections = 1000;

/** Everything that a prediction rests on. */
export interface Situation {
  readonly answers: Answers;
  readonly evidence: Evidence;
  readonly assumptions: Assumptions;
}

/**
 * Capacity of one candidate at the peak of the answers. "Flask" is Gunicorn with gevent, one worker
 * per core; "Gin" is one process on all cores; the hybrid is Gin in front of Flask.
 */
export function capacityOf(candidate: CandidateId, situation: Situation): Capacity {
  return candidate === 'hybrid' ? hybrid(situation) : alone(candidate, situation);
}

/** Share of the requests that stay in Python in a hybrid, in [0, 1]; 0 means that none would. */
export function pythonShareOf(answers: Answers, { pythonShare }: Assumptions): number {
  const libraries = answers['python-libraries'];
  if (libraries !== 'none') return pythonShare.needed[libraries];
  if (answers.workload === 'inference') return pythonShare.inference;
  const existing = answers['existing-code'];
  if (existing === 'python' || existing === 'both') return pythonShare.afterHotRoutesMoved;
  return pythonShare.needed.none;
}

/** How requests wait for a core, given cores, rate per second and service time in seconds. */
const waitingFor = {
  // Each Gunicorn worker holds its own connections: as many single queues as there are workers.
  flask: (cores: number, rate: number, serviceTime: number) =>
    waitingTime({ servers: 1, arrivalRate: rate / cores, serviceTime }),
  // Go's scheduler has one queue for all cores.
  gin: (cores: number, rate: number, serviceTime: number) =>
    waitingTime({ servers: cores, arrivalRate: rate, serviceTime }),
};

function alone(candidate: 'flask' | 'gin', situation: Situation): Capacity {
  const { rate, wait, budget, framework, handler } = demandOf(situation);
  const service = framework[candidate] + handler[candidate];
  const queue = waitingFor[candidate](budget, rate, service);
  const response = queue && shifted(queue, wait + service);
  return {
    cores: (rate * service) / situation.assumptions.utilizationCeiling,
    frameworkCpu: toMs(framework[candidate]),
    handlerCpu: toMs(handler[candidate]),
    workers: candidate === 'flask' && response ? workersOf(budget, rate, response) : null,
    ...responseTime(rate, response),
  };
}

/** Gin takes every request; it serves its own share and proxies the rest to Flask. */
function hybrid(situation: Situation): Capacity {
  const { rate, wait, budget, framework, handler } = demandOf(situation);
  const share = pythonShareOf(situation.answers, situation.assumptions);
  const goService = framework.gin + (1 - share) * handler.gin;
  const pythonService = framework.flask + handler.flask;
  const goLoad = rate * goService;
  const pythonLoad = rate * share * pythonService;
  const python = coresForPython(budget, pythonLoad / (goLoad + pythonLoad));
  const gin = budget - python;

  const whole = {
    cores: (goLoad + pythonLoad) / situation.assumptions.utilizationCeiling,
    frameworkCpu: toMs(framework.gin + share * framework.flask),
    handlerCpu: toMs((1 - share) * handler.gin + share * handler.flask),
    split: { pythonShare: share, python, gin },
  };
  if (python < 1 || gin < 1) return { ...whole, workers: null, ...unstable };

  const goQueue = waitingFor.gin(gin, rate, goService);
  const pythonQueue = waitingFor.flask(python, rate * share, pythonService);
  if (!goQueue || !pythonQueue) return { ...whole, workers: null, ...unstable };

  const inGo = shifted(goQueue, wait + framework.gin + handler.gin);
  const proxied = framework.gin + situation.assumptions.hop / 1000;
  const inWorker = shifted(pythonQueue, wait + pythonService);
  const inPython = shifted(inWorker, proxied + goQueue.mean);
  return {
    ...whole,
    workers: share > 0 ? workersOf(python, rate * share, inWorker) : null,
    ...responseTime(rate, {
      mean: (1 - share) * inGo.mean + share * inPython.mean,
      p99: Math.max(share < 1 ? inGo.p99 : 0, share > 0 ? inPython.p99 : 0),
    }),
  };
}

/** In proportion to load, rounded, and at least one core for each part where there are two. */
function coresForPython(budget: number, shareOfLoad: number): number {
  return Math.max(1, Math.min(budget - 1, Math.round(budget * shareOfLoad)));
}

function workersOf(count: number, rate: number, { mean }: Waiting): Workers {
  const inFlight = rate * mean;
  return { count, inFlight, perWorker: inFlight / count };
}

const unstable = { stable: false, mean: null, p99: null, inFlight: null } as const;

function responseTime(rate: number, response: Waiting | null) {
  if (!response) return unstable;
  return {
    stable: true,
    mean: toMs(response.mean),
    p99: toMs(response.p99),
    inFlight: rate * response.mean,
  };
}

function shifted({ mean, p99 }: Waiting, by: number): Waiting {
  return { mean: mean + by, p99: p99 + by };
}

/** The demand of the answers: rate per second, cores, and times in seconds. */
function demandOf({ answers, evidence, assumptions }: Situation) {
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

function toMs(seconds: number): number {
  return seconds * 1000;
}
