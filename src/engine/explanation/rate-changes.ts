import { bisect } from '../numbers/bisect.ts';
import { outcomeIn } from '../verdict/decide.ts';
import { entryAt } from '../numbers/entry-at.ts';
import { exactNumber } from '../questions/exact-number.ts';
import { numberLimits } from '../questions/questions.ts';
import { reachOfAll, withQuantity } from './reach.ts';
import type { Situation } from '../capacity/situation.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** A peak rate at which the verdict changes, all other answers unchanged. */
export interface RateChange {
  /** The highest rate, in requests/s, with the verdict `upTo`. */
  readonly rate: number;
  readonly upTo: Verdict;
  readonly above: Verdict;
}

/** How many rates are looked at in each decade. */
const perDecade = 32;

/**
 * Every change of the verdict over all rates that can be asked about, lowest first. Where a
 * candidate ceases to fit is found exactly; where scores cross, by bisection between rates that
 * are 1/32 of a decade apart: two crossings within one such step that undo each other stay unseen.
 */
export function rateChanges(situation: Situation): readonly RateChange[] {
  const verdictAt = (rate: number) =>
    outcomeIn(withQuantity(situation, 'peak-rate', exactNumber(rate))).verdict;
  const rates = ratesToLookAt(situation);
  const changes: RateChange[] = [];
  let from = entryAt(rates, 0);
  let verdict = verdictAt(from);
  for (const to of rates.slice(1)) {
    const last = verdictAt(to);
    while (verdict !== last) {
      const upTo = verdict;
      const limit = bisect(from, to, (rate) => verdictAt(rate) === upTo);
      from = limit.fails;
      verdict = verdictAt(from);
      changes.push({ rate: limit.holds, upTo, above: verdict });
    }
    from = to;
  }
  return changes;
}

/** Even steps in the logarithm, and the rates between which each candidate ceases to fit. */
function ratesToLookAt(situation: Situation): readonly number[] {
  const { least, most } = numberLimits['peak-rate'];
  const steps = Math.ceil(Math.log10(most / least) * perDecade);
  const even = Array.from({ length: steps }, (_, step) => least * 10 ** (step / perDecade));
  const limits = reachOfAll(situation).flatMap(({ rate }) =>
    rate === null ? [] : [rate, rate * (1 + 4 * Number.EPSILON)],
  );
  return [...even, most, ...limits].filter((rate) => rate <= most).toSorted((a, b) => a - b);
}
