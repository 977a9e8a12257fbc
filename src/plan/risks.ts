import type { Assessment } from '#engine/verdict/assess.ts';
import { type CandidateId, skillsNeeded } from '#engine/capacity/candidates.ts';
import { databaseLoad } from '#engine/capacity/database.ts';
import { demandOf, handlerOf } from '#engine/capacity/demand.ts';
import type { VerdictCarrier } from '#engine/explanation/verdict-carrier.ts';
import type { Decision } from '#engine/verdict/decide.ts';
import { type OptionId, quantityOf } from '#engine/questions/questions.ts';
import type { Situation } from '#engine/capacity/situation.ts';
import { defaultWorkerConnections } from '#engine/capacity/workers.ts';
import type { Grade } from '#evidence/audit/finding.ts';
import { type StartingConfiguration, valueOf } from './starting-configuration.ts';

export const riskIds = [
  'database-is-the-limit',
  'judged-handlers',
  'weak-evidence',
  'learning-under-deadline',
  'cores-near-budget',
  'p99-near-target',
  'wait-decides-the-p99',
  'loop-held-by-computing',
  'library-blocks-the-loop',
  'pools-exceed-database',
  'connections-near-default',
  'two-runtimes-on-call',
  'single-core-part',
  'rewriting-what-runs',
  'retries-multiply',
  'verdict-is-close',
] as const;
/** What can go wrong although the verdict is right, or make it wrong. */
export type RiskId = (typeof riskIds)[number];

export interface Risk {
  readonly id: RiskId;
  /** The candidates that run it; empty where it is one of the verdict itself. */
  readonly candidates: readonly CandidateId[];
  /** How much it counts, from above 0 to 3: the harm it does by how near it is. */
  readonly weight: number;
  readonly figures: RiskFigures;
}

/** What a risk can be told with; of the verdict's own risks, `margin` alone. Times in ms. */
export interface RiskFigures {
  /** Cores needed, and those there are. */
  readonly cores: number;
  readonly budget: number;
  /** What the p99 may reach. */
  readonly p99: number;
  readonly target: number;
  readonly wait: number;
  /** Requests that a Gunicorn worker holds. */
  readonly perWorker: number;
  /** Queries at once that the peak asks of the database, and that it serves well. */
  readonly queries: number;
  readonly queriesServed: number;
  /** Connections that all pools together may open. */
  readonly connections: number;
  /** CPU that a handler takes in Python, in ms. */
  readonly handler: number;
  /** Lead over the second, in [0, 1]. */
  readonly margin: number;
}

/** So many are worth reading at once. */
export const risksShownFirst = 5;

/** Connections that PostgreSQL takes by default (https://www.postgresql.org/docs/current/runtime-config-connection.html). */
const databaseByDefault = 100;

/** What the risks of a verdict depend on. */
export interface Stakes {
  readonly situation: Situation;
  readonly decision: Decision;
  readonly grade: Grade;
  readonly carriedBy: VerdictCarrier['carriedBy'];
  readonly candidates: readonly Chosen[];
}

export interface Chosen {
  readonly assessment: Assessment;
  readonly configuration: StartingConfiguration;
}

/** All that apply, the heaviest first; those of equal weight as they are listed in `riskIds`. */
export function risksOf(stakes: Stakes): readonly Risk[] {
  const ofVerdict = Object.entries(verdictRules).flatMap(([id, rule]) =>
    // The keys of the table are its ids.
    riskOf(id as RiskId, null, rule(stakes), figuresOf(null, stakes)),
  );
  const ofCandidates = stakes.candidates.flatMap((chosen) =>
    Object.entries(candidateRules).flatMap(([id, rule]) =>
      riskOf(
        id as RiskId,
        chosen.assessment.candidate,
        rule(chosen, stakes.situation),
        figuresOf(chosen, stakes),
      ),
    ),
  );
  return [...ofVerdict, ...merged(ofCandidates)].toSorted(
    (a, b) => b.weight - a.weight || riskIds.indexOf(a.id) - riskIds.indexOf(b.id),
  );
}

function riskOf(
  id: RiskId,
  candidate: CandidateId | null,
  weight: number,
  figures: RiskFigures,
): readonly Risk[] {
  return weight > 0 ? [{ id, candidates: candidate ? [candidate] : [], weight, figures }] : [];
}

/** What several candidates run alike is told once. */
function merged(risks: readonly Risk[]): readonly Risk[] {
  const alike = (risk: Risk) =>
    risks.filter(({ id, weight }) => id === risk.id && weight === risk.weight);
  return risks
    .filter((risk) => alike(risk)[0] === risk)
    .map((risk) => ({ ...risk, candidates: alike(risk).flatMap(({ candidates }) => candidates) }));
}

function figuresOf(chosen: Chosen | null, { decision, situation }: Stakes): RiskFigures {
  const { answers, assumptions } = situation;
  const capacity = chosen?.assessment.capacity;
  const database = databaseLoad(situation, demandOf(situation));
  return {
    cores: capacity?.cores ?? 0,
    budget: quantityOf(answers, 'cores'),
    p99: capacity?.p99?.high ?? 0,
    target: quantityOf(answers, 'p99-target'),
    wait: quantityOf(answers, 'backend-wait'),
    perWorker: capacity?.workers?.perWorker ?? 0,
    queries: database?.queries ?? 0,
    queriesServed: database?.limit ?? 0,
    connections: chosen ? databaseConnections(chosen.configuration) : 0,
    handler: handlerOf(answers.workload, assumptions).flask,
    margin: decision.margin ?? 0,
  };
}

/** Each gives the weight of the risk, 0 where it does not apply. */
const verdictRules = {
  'database-is-the-limit': ({ situation }) => {
    const database = databaseLoad(situation, demandOf(situation));
    return database && database.queries > database.limit ? 3 : 0;
  },

  'judged-handlers': ({ carriedBy }) => (carriedBy === 'judged' ? 3 : 0),

  'weak-evidence': ({ grade }) => ({ A: 0, B: 0, C: 0, D: 1.5, E: 3 })[grade],

  'verdict-is-close': ({ decision: { verdict, margin }, situation: { assumptions } }) =>
    verdict !== 'too-close' && margin !== null
      ? nearness(2 * assumptions.marginThreshold - margin, assumptions.marginThreshold)
      : 0,
} satisfies Partial<Record<RiskId, (stakes: Stakes) => number>>;

const candidateRules = {
  'learning-under-deadline': ({ assessment: { candidate } }, { answers }) => {
    const weakest = Math.min(...skillsNeeded[candidate].map((id) => proficiency[answers[id]]));
    return haste[answers.deadline] * (1 - weakest);
  },

  'cores-near-budget': ({ assessment: { capacity } }, { answers }) =>
    2 * nearness(capacity.cores / quantityOf(answers, 'cores') - nearBudget, 1 - nearBudget),

  'p99-near-target': ({ assessment: { capacity } }, { answers }) => {
    const target = quantityOf(answers, 'p99-target');
    const wait = quantityOf(answers, 'backend-wait');
    if (!Number.isFinite(target) || capacity.p99 === null) return 0;
    return 2 * nearness((capacity.p99.high - wait) / (target - wait) - nearTarget, 1 - nearTarget);
  },

  'wait-decides-the-p99': (_, { answers }) => {
    const target = quantityOf(answers, 'p99-target');
    if (!Number.isFinite(target)) return 0;
    return 1.5 * nearness(quantityOf(answers, 'backend-wait') / target - 0.25, 0.5);
  },

  'loop-held-by-computing': ({ configuration: { python } }, { answers: { workload } }) =>
    python && isComputing(workload) ? 2.5 : 0,

  'library-blocks-the-loop': ({ configuration: { python } }, { answers }) =>
    python && quantityOf(answers, 'backend-wait') > 0 && !isComputing(answers.workload) ? 1.8 : 0,

  'pools-exceed-database': ({ configuration }) => {
    const connections = databaseConnections(configuration);
    return connections > databaseByDefault
      ? Math.min(2.5, 1 + Math.log10(connections / databaseByDefault))
      : 0;
  },

  'connections-near-default': ({ assessment: { capacity } }) =>
    2 * nearness((capacity.workers?.perWorker ?? 0) / defaultWorkerConnections - 0.5, 0.5),

  'two-runtimes-on-call': ({ assessment: { candidate } }) => (candidate === 'hybrid' ? 1.6 : 0),

  'single-core-part': ({ assessment: { capacity } }) =>
    capacity.split && Math.min(capacity.split.python, capacity.split.gin) <= 1 ? 1.2 : 0,

  'rewriting-what-runs': ({ assessment: { candidate } }, { answers }) => {
    const existing = answers['existing-code'];
    const rewrites =
      (candidate === 'gin' && (existing === 'python' || existing === 'both')) ||
      (candidate === 'flask' && (existing === 'go' || existing === 'both'));
    return rewrites ? 2.2 : 0;
  },

  'retries-multiply': ({ assessment: { candidate } }, { answers: { workload } }) =>
    candidate === 'hybrid' || workload === 'gateway' ? 1.1 : 0,
} satisfies Partial<Record<RiskId, (chosen: Chosen, situation: Situation) => number>>;

function isComputing(workload: OptionId<'workload'>): boolean {
  return workload === 'compute' || workload === 'native';
}

/** Connections that all pools of a candidate may open together. */
function databaseConnections({ python, go }: StartingConfiguration): number {
  return (
    Number(valueOf(python?.pool ?? [], 'database-connections')) +
    Number(valueOf(go?.pool ?? [], 'SetMaxOpenConns'))
  );
}

/** Of the budget, and of the room between wait and target: above that one is near. */
const nearBudget = 0.7;
const nearTarget = 0.5;

const proficiency = { none: 0, learning: 0.35, working: 1, expert: 1 } as const;
const haste = { weeks: 3, months: 1.8, open: 0 } as const;

/** 0 to 1 as `over` goes from 0 to `all`. */
function nearness(over: number, all: number): number {
  return Math.max(0, Math.min(1, over / all));
}
