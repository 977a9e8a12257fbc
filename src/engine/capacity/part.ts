import type { Kind } from './demand.ts';
import { noWaiting } from './queueing.ts';
import type { Band } from './response.ts';
import { type Situation, usualQueues } from './situation.ts';

/** Requests that one framework serves. Times in seconds, rates per second. */
export interface Part {
  readonly framework: 'flask' | 'gin';
  readonly rate: number;
  /** CPU per request: its mean, its squared coefficient of variation, and that of the slowest. */
  readonly service: number;
  readonly variation: number;
  readonly slowest: number;
}

/** How a part answers. Times in seconds, without the wait for the backend. */
export interface PartTimes {
  readonly mean: number;
  /** The 99th percentile: at best, in the middle, and at worst as a rule. */
  readonly p99: Band;
  /** What a request that is only passed on waits for a core, on average. */
  readonly delay: Band;
}

/** @param kinds what it serves, each with its share of all requests and its CPU in seconds */
export function partOf(
  framework: Part['framework'],
  rate: number,
  kinds: readonly { readonly share: number; readonly cpu: number }[],
): Part {
  const share = kinds.reduce((sum, kind) => sum + kind.share, 0);
  if (share === 0) return { framework, rate: 0, service: 0, variation: 0, slowest: 0 };
  const service = kinds.reduce((sum, kind) => sum + kind.share * kind.cpu, 0) / share;
  const square = kinds.reduce((sum, kind) => sum + kind.share * kind.cpu ** 2, 0) / share;
  return {
    framework,
    rate: rate * share,
    service,
    variation: Math.max(0, square / service ** 2 - 1),
    slowest: Math.max(...kinds.map(({ cpu }) => cpu)),
  };
}

/** Cores that keep a part under its ceiling, by the utilization law (Denning and Buzen 1978). */
export function coresNeeded(
  { framework, rate, service }: Part,
  { assumptions }: Pick<Situation, 'assumptions'>,
) {
  return (rate * service) / assumptions.utilization[framework];
}

/**
 * How a part answers on the cores that it gets; null where it cannot keep up. Less than one core is
 * one that runs slower. Who pays by use can buy the queue away: then only the longest times have it,
 * as it is at the ceiling.
 */
export function timesOf(
  part: Part,
  cores: number,
  situation: Pick<Situation, 'assumptions' | 'queues'>,
): PartTimes | null {
  const { framework, rate, variation } = part;
  const { tail } = situation.assumptions;
  const queueFor = (situation.queues ?? usualQueues)[framework];
  const elastic = cores === Number.POSITIVE_INFINITY;
  const slowdown = Math.max(1, 1 / cores);
  const serviceTime = part.service * slowdown;
  const servers = Math.max(1, elastic ? coresNeeded(part, situation) : cores);
  const queue =
    serviceTime === 0
      ? noWaiting
      : queueFor({ servers, arrivalRate: rate, serviceTime, variation });
  if (!queue) return null;
  const slowest = part.slowest * slowdown;
  const pause = tail.pause[framework] / 1000;
  const factor = tail.factor[framework];
  const usual = elastic ? noWaiting : queue;
  return {
    mean: serviceTime + queue.mean,
    p99: {
      low: slowest + usual.p99,
      middle: slowest + (usual.p99 + pause + factor * usual.p99) / 2,
      high: slowest + pause + factor * queue.p99,
    },
    delay: { low: usual.mean, middle: usual.mean, high: queue.mean },
  };
}

/** The first kinds, up to a share of all requests, and the rest. */
export function dividedAt(
  kinds: readonly Kind[],
  share: number,
): { readonly first: readonly Kind[]; readonly rest: readonly Kind[] } {
  let left = share;
  const first: Kind[] = [];
  const rest: Kind[] = [];
  for (const kind of kinds) {
    const taken = Math.min(kind.share, left);
    left -= taken;
    if (taken > 0) first.push({ ...kind, share: taken });
    if (taken < kind.share) rest.push({ ...kind, share: kind.share - taken });
  }
  return { first, rest };
}
