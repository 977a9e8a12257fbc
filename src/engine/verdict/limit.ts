import type { Capacity } from '../capacity/response.ts';
import type { Situation } from '../capacity/situation.ts';
import { quantityOf } from '../questions/questions.ts';

/** How near an eligible candidate comes to being excluded. */
export interface Limit {
  readonly by: 'capacity' | 'latency';
  /** Share of the cores or of the target that is left, from 0 to below `nearLimit`. */
  readonly slack: number;
}

/** A candidate with less than this share to spare is at its limit. */
const nearLimit = 0.05;

/** Null where there is room, or none at all: then the candidate is excluded. */
export function limitOf({ cores, p99 }: Capacity, { answers }: Situation): Limit | null {
  const byCapacity = 1 - cores / quantityOf(answers, 'cores');
  const byLatency = p99 === null ? 0 : 1 - p99.low / quantityOf(answers, 'p99-target');
  const limit: Limit =
    byCapacity <= byLatency
      ? { by: 'capacity', slack: byCapacity }
      : { by: 'latency', slack: byLatency };
  return limit.slack >= 0 && limit.slack < nearLimit ? limit : null;
}

/**
 * What part of its lead a candidate may keep: all of it with room to spare, and none at the limit,
 * so that a verdict never falls off a cliff.
 */
export function steadiness(limit: Limit | null): number {
  return limit === null ? 1 : limit.slack / nearLimit;
}
