import type { OptionId, QuestionId } from '../questions/questions.ts';
import type { CandidateId } from './candidates.ts';

type ByOption<Q extends QuestionId, T> = { readonly [O in OptionId<Q>]: T };
type ByCandidate = { readonly [C in CandidateId]: number };

/** A number for each of the two frameworks. */
export interface ByFramework {
  readonly flask: number;
  readonly gin: number;
}

/**
 * Everything that the model takes as given and no benchmark states. The values, each with unit,
 * range and source, live in `data/assumptions.json`; this is their shape, as plain numbers.
 */
export interface Assumptions {
  /** Highest share of a core's time that may be planned for at peak, in (0, 1). */
  readonly utilization: ByFramework;
  /**
   * CPU of the handler itself, without the framework, in ms per request. Work inside a native
   * library takes the same from either language.
   */
  readonly handlerCpu: {
    readonly [W in Exclude<OptionId<'workload'>, 'native'>]: ByFramework;
  } & { readonly native: number };
  /** Share of requests that the Python part of a hybrid serves, in [0, 1]. */
  readonly pythonShare: {
    readonly needed: ByOption<'python-libraries', number>;
    /** Where Python code exists: what stays there once the hot routes moved. */
    readonly stays: ByOption<'hot-routes', number>;
  };
  /** Network hop between the two parts of a hybrid, in ms. */
  readonly hop: number;
  /** 99th percentile of the wait for the backend by its mean, at least 1. */
  readonly waitRatio: number;
  /** From the shortest p99 that a server can have to the longest that is usual. */
  readonly tail: {
    /** By how much the 99th percentile of the queue exceeds that of perfectly random arrivals. */
    readonly factor: ByFramework;
    /** Pauses that have nothing to do with load, in ms: collector, scheduler, other processes. */
    readonly pause: ByFramework;
  };
  readonly memory: {
    /** Of one Gunicorn worker, and of the one process of Go, before any request, in MB. */
    readonly process: ByFramework;
    /** Of one connection or request that is held, in MB. */
    readonly connection: ByFramework;
  };
  /** Queries that the database serves well at once. */
  readonly databaseQueries: number;
  /** A year of one core, a year of one GB of memory, and a week of one engineer, in dollars. */
  readonly price: { readonly core: number; readonly memory: number; readonly week: number };
  /** Utility of cost: dollars a year that begin to be noticed, and doublings from there to 0. */
  readonly cost: { readonly noticed: number; readonly doublings: number };
  /** Utility of headroom under the p99 target: value at the target, and halvings from 0 to 1. */
  readonly latency: { readonly atTarget: number; readonly halvings: number };
  /** Proficiency, in [0, 1], by the time there is to grow it. */
  readonly skill: ByOption<'python-skill', ByOption<'deadline', number>>;
  /** Share of what is needed that exists already and is kept, in [0, 1]. */
  readonly kept: ByOption<'existing-code', ByCandidate>;
  /** Share of Python code that has to be written anew in Go to move the hot routes. */
  readonly moved: ByOption<'hot-routes', number>;
  readonly ecosystem: ByOption<'python-libraries', ByCandidate>;
  readonly operations: { readonly [C in CandidateId]: ByOption<'connections', number> };
  /** Weights before they are scaled to sum to 1. */
  readonly weights: {
    readonly cost: number;
    readonly latency: ByOption<'p99-target', number>;
    readonly team: number;
    readonly delivery: number;
    readonly ecosystem: ByOption<'python-libraries', number>;
    readonly operations: ByOption<'connections', number>;
  };
  /** The best score must lead by more than this, else the verdict is too close to call. */
  readonly marginThreshold: number;
  /** When the choice of framework hardly shows, see `flags.ts`. */
  readonly hardlyMatters: { readonly meanDifference: number; readonly cores: number };
}
