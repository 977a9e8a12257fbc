import { candidateIds, type CandidateId } from '#engine/capacity/candidates.ts';
import { capacityOf } from '#engine/capacity/capacity.ts';
import { entryAt } from '#engine/numbers/entry-at.ts';
import { exactNumber } from '#engine/questions/exact-number.ts';
import { numberLimits, quantityOf } from '#engine/questions/questions.ts';
import { reachOfAll, withQuantity } from '#engine/explanation/reach.ts';
import type { Situation } from '#engine/capacity/situation.ts';

/** Cores over rate, in whole decades of both, with everything that a drawing of it needs. */
export interface RateChart {
  /** Decades as powers of ten. */
  readonly rates: readonly number[];
  readonly cores: readonly number[];
  readonly lines: readonly RateLine[];
  readonly rate: number;
  /** Null where there are as many cores as it takes. */
  readonly budget: number | null;
}

export interface RateLine {
  readonly candidate: CandidateId;
  /** Up to which rate it fits; null when it does at none. */
  readonly fitsUpTo: number | null;
  readonly coresAt: (rate: number) => number;
}

/** Cores grow in proportion to the rate, so that a line is known from one point of it. */
export function rateChartOf(situation: Situation): RateChart {
  const rate = quantityOf(situation.answers, 'peak-rate');
  const given = quantityOf(situation.answers, 'cores');
  const budget = Number.isFinite(given) ? given : null;
  const unit = withQuantity(situation, 'peak-rate', exactNumber(1));
  const reach = reachOfAll(situation);
  const lines = candidateIds.map((candidate, index): RateLine => {
    const { cores } = capacityOf(candidate, unit);
    const { rate: upTo, otherwise } = entryAt(reach, index);
    return {
      candidate,
      fitsUpTo: otherwise.length > 0 ? null : upTo,
      coresAt: (at) => at * cores,
    };
  });
  const ends = lines.flatMap(({ fitsUpTo }) => fitsUpTo ?? []);
  const { most } = numberLimits['peak-rate'];
  const rates = decades(Math.min(rate / 10, ...ends), Math.min(most, Math.max(rate * 10, ...ends)));
  const [first, last] = [entryAt(rates, 0), entryAt(rates, rates.length - 1)];
  const least = Math.min(...lines.map(({ coresAt }) => coresAt(first)));
  const greatest = Math.max(budget ?? 0, ...lines.map(({ coresAt }) => coresAt(last)));
  return { rates, cores: decades(least, greatest), lines, rate, budget };
}

/** The powers of ten from the one at or below `from` to the one at or above `to`. */
function decades(from: number, to: number): readonly number[] {
  const low = Math.floor(Math.log10(from) + noise);
  const high = Math.max(low + 1, Math.ceil(Math.log10(to) - noise));
  return Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
}

const noise = 1e-9;
