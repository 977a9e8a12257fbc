import { yearlyCost } from '#engine/capacity/cost.ts';
import type { Assessment } from '#engine/verdict/assess.ts';
import type { Contribution } from '#engine/verdict/criteria.ts';
import { quantityOf } from '#engine/questions/questions.ts';
import { formatDecimals, formatDollars, formatNumber, withUnit } from '#i18n/format.ts';
import type { Judgement } from '#i18n/record-words.ts';
import { bandWords } from '#sentences/quantities.ts';
import type { RecordInput } from './record-input.ts';

/** How a candidate does by one criterion, as an argument for or against it. */
export function judged(
  { candidate, capacity }: Assessment,
  { criterion, utility, contribution, weight }: Contribution,
  { locale, situation: { answers, assumptions }, words }: RecordInput,
): { readonly judgement: Judgement; readonly argument: string } {
  const quantity = (value: number, unit: string) =>
    withUnit(locale, formatNumber(locale, value), unit);
  const target = quantityOf(answers, 'p99-target');
  const judgement = judgementOf(utility);
  const argument = words.record.judgements[criterion][judgement]({
    candidate,
    cost: formatDollars(locale, yearlyCost(capacity, assumptions)),
    p99: capacity.p99 === null ? null : bandWords(locale, capacity.p99, 'ms'),
    target: Number.isFinite(target) ? quantity(target, 'ms') : null,
    met: capacity.p99 !== null && capacity.p99.middle <= target,
  });
  const points = (score: number) => formatDecimals(locale, score * 100, 1);
  return {
    judgement,
    argument: words.record.points(argument, points(contribution), points(weight)),
  };
}

/** By thirds of the utility. */
function judgementOf(utility: number): Judgement {
  if (utility >= 2 / 3) return 'good';
  return utility >= 1 / 3 ? 'neutral' : 'bad';
}
