import { hybridCapacity } from '../capacity/hybrid-capacity.ts';
import {
  hasPythonCode,
  type PythonReason,
  pythonReasonOf,
  pythonShareOf,
} from '../capacity/python-share.ts';
import type { Capacity } from '../capacity/response.ts';
import type { Situation } from '../capacity/situation.ts';
import type { Workers } from '../capacity/workers.ts';
import { type Answers, quantityOf } from '../questions/questions.ts';
import { keepsUp } from '../verdict/exclusions.ts';

/** What goes where in a hybrid, and how to get there. */
export interface HybridPlan {
  /** What keeps a part in Python. */
  readonly keeps: PythonReason;
  readonly python: HalfPlan & {
    /** Null when the hybrid cannot keep up. */
    readonly workers: Workers | null;
  };
  readonly gin: HalfPlan & {
    /** Requests per second that Gin passes on to the Python part. */
    readonly proxied: number;
  };
  /** The network hop that a proxied request takes more, in ms. */
  readonly hop: number;
  /** The highest whole percentage of requests that Python could serve within budget and target. */
  readonly highestPythonPercent: number | null;
  /** Cores that are saved for each percent of the requests that moves from Python to Gin. */
  readonly coresSavedPerPercent: number;
  /** Which route moves first. */
  readonly firstRoute: FirstRoute;
  /** In the order in which they are taken. */
  readonly steps: readonly PlanStep[];
}

export interface HalfPlan {
  /** Share of the requests that the part answers, in [0, 1]. */
  readonly share: number;
  /** Requests per second that the part answers at the peak. */
  readonly rate: number;
  /** Cores of the budget that it gets; with pay-as-you-go those that it needs. */
  readonly cores: number;
  /** Cores that it needs to stay under its utilization ceiling. */
  readonly coresNeeded: number;
}

export interface PlanStep {
  readonly step: StepId;
  /** Share of the requests that Python serves once the step is taken. */
  readonly pythonShare: number;
  /** Cores that both parts then need together. */
  readonly cores: number;
  /** Whether that keeps within budget and target. */
  readonly fits: boolean;
}

export const stepIds = [
  'put-gin-in-front',
  'move-hot-routes',
  'start-with-gin',
  'add-python-service',
  'route-to-python',
  'size-both-parts',
] as const;
export type StepId = (typeof stepIds)[number];

export const firstRouteIds = ['busiest-stateless-read', 'least-critical-python-route'] as const;
/** From Python to Gin the route that saves most at least risk; the other way the least risky. */
export type FirstRoute = (typeof firstRouteIds)[number];

/** Null where nothing would stay in Python. */
export function hybridPlan(situation: Situation): HybridPlan | null {
  const { answers, assumptions } = situation;
  const keeps = pythonReasonOf(answers);
  const share = pythonShareOf(answers, assumptions);
  if (keeps === null || share === 0) return null;

  const rate = quantityOf(answers, 'peak-rate');
  const at = (pythonShare: number) => hybridCapacity(situation, pythonShare);
  const { split, workers, needs } = at(share);
  return {
    keeps,
    python: { share, rate: rate * share, cores: split.python, coresNeeded: needs.python, workers },
    gin: {
      share: 1 - share,
      rate: rate * (1 - share),
      cores: split.gin,
      coresNeeded: needs.gin,
      proxied: rate * share,
    },
    hop: assumptions.hop,
    highestPythonPercent: highestPercent((percent) => fits(at(percent / 100), situation)),
    coresSavedPerPercent: (at(1).cores - at(0).cores) / 100,
    firstRoute: hasPythonCode(answers) ? 'busiest-stateless-read' : 'least-critical-python-route',
    steps: stepsFrom(answers, share).map(([step, pythonShare]) => {
      const capacity = at(pythonShare);
      return { step, pythonShare, cores: capacity.cores, fits: fits(capacity, situation) };
    }),
  };
}

/** The way to the hybrid from what exists, each step with the share that Python serves after it. */
function stepsFrom(answers: Answers, share: number): readonly (readonly [StepId, number])[] {
  if (hasPythonCode(answers)) {
    return [
      ['put-gin-in-front', 1],
      ['move-hot-routes', share],
      ['size-both-parts', share],
    ];
  }
  const start = answers['existing-code'] === 'go' ? [] : [['start-with-gin', 0] as const];
  return [
    ...start,
    ['add-python-service', 0],
    ['route-to-python', share],
    ['size-both-parts', share],
  ];
}

function fits(capacity: Capacity, situation: Situation): boolean {
  return keepsUp('hybrid', capacity, situation);
}

function highestPercent(meets: (percent: number) => boolean): number | null {
  for (let percent = 100; percent > 0; percent -= 1) if (meets(percent)) return percent;
  return null;
}
