import type { Assessment } from '../verdict/assess.ts';
import type { CandidateId } from '../capacity/candidates.ts';

/** How much of the cost of a candidate is the framework's own, and what it comes to. */
export interface FrameworkShare {
  readonly candidate: CandidateId;
  /** The framework's CPU time by the mean response time, in [0, 1]; null when not stable. */
  readonly ofResponse: number | null;
  /** The framework's CPU time by that of framework and handler together, in [0, 1]. */
  readonly ofCpu: number;
  /** CPU of framework and handler for a million requests, in seconds. */
  readonly cpuSecondsPerMillion: number;
  /** Cores needed at the peak beyond those of the candidate that needs fewest. */
  readonly extraCores: number;
}

/** Whether the choice matters at all: what the framework itself costs, candidate by candidate. */
export function frameworkShares(ranking: readonly Assessment[]): readonly FrameworkShare[] {
  const fewest = Math.min(...ranking.map(({ capacity }) => capacity.cores));
  return ranking.map(({ candidate, capacity: { cores, frameworkCpu, handlerCpu, mean } }) => {
    const cpu = frameworkCpu + handlerCpu;
    return {
      candidate,
      ofResponse: mean === null ? null : frameworkCpu / mean,
      ofCpu: frameworkCpu / cpu,
      // cpu is in ms, and a million requests of one ms take a thousand seconds.
      cpuSecondsPerMillion: cpu * 1000,
      extraCores: cores - fewest,
    };
  });
}
