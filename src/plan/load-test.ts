import type { CandidateId } from '#engine/capacity/candidates.ts';
import { capacityOf } from '#engine/capacity/capacity.ts';
import { demandOf } from '#engine/capacity/demand.ts';
import { exactNumber } from '#engine/questions/exact-number.ts';
import { quantityOf } from '#engine/questions/questions.ts';
import { withQuantity } from '#engine/explanation/reach.ts';
import type { Situation } from '#engine/capacity/situation.ts';

/** A load test of one candidate, in the order in which the stages are run. */
export interface LoadTest {
  /** Runs before the first stage, in s: connections, pools and caches fill. */
  readonly warmUp: number;
  readonly stages: readonly Stage[];
  /** How far what is in flight may be from what is predicted, as a share of it. */
  readonly tolerance: number;
}

export interface Stage {
  /** Share of the peak rate, and the requests per second that are to be held. */
  readonly load: number;
  readonly rate: number;
  /** Connections of the load generator. */
  readonly connections: number;
  /** In s. */
  readonly duration: number;
  readonly marks: PassMarks;
}

/** What the stage has to show; null where there is no mark for it. */
export interface PassMarks {
  /** Highest p99 in ms; null without a target, or where the model does not expect it to be met. */
  readonly p99: number | null;
  /** Highest share of requests that fail; null where the candidate is expected to be overloaded. */
  readonly errors: number | null;
  /** Highest number of cores busy. */
  readonly cores: number;
  /** Lowest and highest number of requests in flight, on average; null where overloaded. */
  readonly inFlight: readonly [number, number] | null;
}

/** Half of the peak, the peak, and beyond it. */
const loads = [0.5, 1, 1.3];
const warmUp = 30;
/** A p99 of fewer requests rests on less than a hundred of them. */
const leastRequests = 10_000;
const duration = { least: 60, most: 600 };
const tolerance = 0.25;
const errors = 0.001;
/** A generator that has just as many connections as are in flight would hold requests back. */
const headroom = 2;

export function loadTestOf(candidate: CandidateId, situation: Situation): LoadTest {
  const planned = plannedCores(candidate, situation);
  const stages = loads.map((load) => stageAt(load, planned, candidate, situation));
  return { warmUp, stages, tolerance };
}

function stageAt(
  load: number,
  planned: number,
  candidate: CandidateId,
  situation: Situation,
): Stage {
  const { answers } = situation;
  const rate = quantityOf(answers, 'peak-rate') * load;
  const target = quantityOf(answers, 'p99-target');
  const budget = quantityOf(answers, 'cores');
  const wait = demandOf(situation).wait.mean;
  const at = withQuantity(situation, 'peak-rate', exactNumber(rate));
  const { inFlight, p99 } = capacityOf(candidate, at);
  const held = inFlight ?? rate * wait;
  return {
    load,
    rate,
    connections: Math.max(1, Math.ceil(held * headroom)),
    duration: Math.min(duration.most, Math.max(duration.least, Math.ceil(leastRequests / rate))),
    marks: {
      p99: Number.isFinite(target) && p99 !== null && p99.middle <= target ? target : null,
      errors: inFlight === null ? null : errors,
      // Beyond the peak as much more is used as is served.
      cores: Math.min(budget, planned * Math.max(1, load)),
      inFlight: inFlight === null ? null : [held * (1 - tolerance), held * (1 + tolerance)],
    },
  };
}

/** Cores that may be busy at the peak: the planned part of those that each half gets. */
function plannedCores(candidate: CandidateId, situation: Situation): number {
  const { utilization } = situation.assumptions;
  const { cores, split } = capacityOf(candidate, situation);
  if (split) return split.python * utilization.flask + split.gin * utilization.gin;
  const budget = quantityOf(situation.answers, 'cores');
  const framework = candidate === 'flask' ? 'flask' : 'gin';
  return utilization[framework] * (Number.isFinite(budget) ? budget : cores);
}
