import type { CandidateId } from './candidates.ts';
import type { OptionId, QuestionId } from '../questions/questions.ts';

type ByOption<Q extends QuestionId, T> = { readonly [O in OptionId<Q>]: T };
type ByCandidate = { readonly [C in CandidateId]: number };

/**
 * Everything that the model takes as given and no benchmark states. The values, each with unit,
 * range and source, live in `data/assumptions.json`; this is their shape, as plain numbers.
 */
export interface Assumptions {
  /** Highest share of a core's time that may be planned for at peak, in (0, 1). */
  readonly utilizationCeiling: number;
  /** Proficiency, in [0, 1]. */
  readonly skill: ByOption<'python-skill', number>;
  /** CPU of the handler itself, without the framework, in ms per request. */
  readonly handlerCpu: ByOption<'workload', { readonly flask: number; readonly gin: number }>;
  /** Share of requests that the Python part of a hybrid serves, in [0, 1]. */
  readonly pythonShare: {
    readonly needed: ByOption<'python-libraries', number>;
    /** Where Python code exists and no library holds it: what stays once the hot routes moved. */
    readonly afterHotRoutesMoved: number;
    /** For inference that no library holds in Python. */
    readonly inference: number;
  };
  /** Network hop between the two parts of a hybrid, in ms. */
  readonly hop: number;
  /** Utility of headroom under the core budget: how many halvings of use lead from 0 to 1. */
  readonly capacityHalvings: number;
  /** Utility of headroom under the p99 target: value at the target, and halvings from 0 to 1. */
  readonly latency: { readonly atTarget: number; readonly halvings: number };
  /** Delivery: productivity by what exists, and the part of it that remains at skill 0. */
  readonly productivity: ByOption<'existing-code', ByCandidate>;
  readonly productivityFloor: number;
  readonly ecosystem: ByOption<'python-libraries', ByCandidate>;
  readonly operations: ByCandidate;
  readonly reuse: ByOption<'existing-code', ByCandidate>;
  /** Weights before they are scaled to sum to 1. */
  readonly weights: {
    readonly capacity: ByOption<'peak-rate', number>;
    readonly latency: ByOption<'p99-target', number>;
    readonly team: number;
    readonly delivery: ByOption<'deadline', number>;
    readonly ecosystem: ByOption<'python-libraries', number>;
    readonly operations: number;
    readonly reuse: ByOption<'existing-code', number>;
  };
  /** The best score must lead by more than this, else the verdict is too close to call. */
  readonly marginThreshold: number;
  /** When the choice of framework hardly shows, see `flags.ts`. */
  readonly hardlyMatters: { readonly meanDifference: number; readonly budgetShare: number };
}
