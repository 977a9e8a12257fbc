import type { Capacity } from '#engine/capacity/response.ts';
import { quantityOf } from '#engine/questions/questions.ts';
import type { Situation } from '#engine/capacity/situation.ts';
import { type Setting, timeSetting } from './setting.ts';

/** How long a request may take at most, in whole seconds. Every timeout follows from it. */
export interface Deadline {
  readonly seconds: number;
  readonly setting: Setting;
}

/** Ten times the p99 target or, without one, ten times the predicted p99; at least a second. */
export function deadlineOf({ p99 }: Capacity, { answers }: Situation): Deadline {
  const target = quantityOf(answers, 'p99-target');
  if (Number.isFinite(target)) {
    const seconds = inSeconds(target);
    const inputs = { times, targetMs: target };
    return { seconds, setting: timeSetting('deadline', seconds, 'ten-times-the-target', inputs) };
  }
  const predicted = p99?.middle ?? 0;
  const seconds = inSeconds(predicted);
  const inputs = { times, p99Ms: predicted };
  return { seconds, setting: timeSetting('deadline', seconds, 'ten-times-the-p99', inputs) };
}

/** A request that takes so many times the p99 helps nobody any more. */
const times = 10;

function inSeconds(ms: number): number {
  return Math.max(1, Math.ceil((times * ms) / 1000));
}
