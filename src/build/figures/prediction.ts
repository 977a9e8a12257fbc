import { dataset } from '#data/load.ts';
import { yearlyCost } from '#engine/capacity/cost.ts';
import type { Assessment } from '#engine/verdict/assess.ts';
import { quantityOf } from '#engine/questions/questions.ts';
import { erlangC } from '#engine/capacity/queueing.ts';
import { heldAtOnce } from '#evidence/operational-laws.ts';
import { decidedScenarios } from '../decisions.ts';

type Decided = (typeof decidedScenarios)[number];

/**
 * What the engine computes in a scenario: `<scenario>/<candidate>/<figure>`,
 * `<scenario>/<candidate>/<utility|weight|contribution>/<criterion>`, or `<scenario>/margin`.
 */
export function predictedAt(path: string): Prediction {
  const [id = '', candidate = '', figure = '', criterion = ''] = path.split('/');
  const decided = decidedScenarios.find(({ scenario }) => scenario.id === id);
  if (!decided) throw new Error(`"${id}" is no scenario.`);
  if (candidate === 'margin') return points(decided.decision.margin);
  const assessment = decided.decision.ranking.find((each) => each.candidate === candidate);
  if (!assessment) throw new Error(`"${candidate}" is no candidate.`);
  const predicted =
    criterion === ''
      ? figuresOf(assessment, decided)[figure]
      : ledgerOf(assessment, criterion)[figure];
  if (predicted) return predicted;
  throw new Error(`"${path}" is nothing that the engine computes.`);
}

export interface Prediction {
  /** Null where there is none, as the p99 of a candidate that cannot keep up. */
  readonly value: number | null;
  readonly unit: string;
}

type Predictions = Readonly<Record<string, Prediction | undefined>>;

function figuresOf({ candidate, capacity, score }: Assessment, decided: Decided): Predictions {
  const { answers } = decided.scenario;
  const rate = quantityOf(answers, 'peak-rate');
  const budget = quantityOf(answers, 'cores');
  const service = capacity.frameworkCpu + capacity.handlerCpu;
  const busy = heldAtOnce({ rate, time: service });
  // Gin's cores share one queue; each worker of Flask has its own, with its part of the load.
  const [servers, load] = candidate === 'gin' ? [budget, busy] : [1, busy / budget];
  return {
    'framework-cpu': { value: capacity.frameworkCpu, unit: 'ms' },
    'handler-cpu': { value: capacity.handlerCpu, unit: 'ms' },
    /** CPU per request of framework and handler. */
    service: { value: service, unit: 'ms' },
    /** Cores kept busy at the peak, and their share of the budget. */
    busy: { value: busy, unit: 'cores' },
    utilization: { value: (100 * busy) / budget, unit: '%' },
    cores: { value: capacity.cores, unit: 'cores' },
    memory: { value: capacity.memory, unit: 'MB' },
    /** Of cores and memory a year. */
    cost: { value: yearlyCost(capacity, dataset.assumptions), unit: 'dollars' },
    /** Rate that one core carries below the utilization ceiling. */
    'per-core': { value: rate / capacity.cores, unit: 'requests/s' },
    /** Share of the requests that wait for a core. */
    waiting: { value: 100 * erlangC(servers, load), unit: '%' },
    mean: { value: capacity.mean, unit: 'ms' },
    /** The ends of the prediction, and its middle. */
    p99: { value: capacity.p99?.middle ?? null, unit: 'ms' },
    'p99-low': { value: capacity.p99?.low ?? null, unit: 'ms' },
    'p99-high': { value: capacity.p99?.high ?? null, unit: 'ms' },
    'in-flight': { value: capacity.inFlight, unit: 'count' },
    'per-worker': { value: capacity.workers?.perWorker ?? null, unit: 'count' },
    score: { value: score * 100, unit: 'count' },
  };
}

function ledgerOf({ contributions }: Assessment, criterion: string): Predictions {
  const line = contributions.find((each) => each.criterion === criterion);
  return {
    utility: { value: line?.utility ?? null, unit: 'count' },
    weight: { value: line ? line.weight * 100 : null, unit: '%' },
    contribution: { value: line ? line.contribution * 100 : null, unit: 'count' },
  };
}

function points(share: number | null): Prediction {
  return { value: share === null ? null : share * 100, unit: 'count' };
}
