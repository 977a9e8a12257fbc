import { yearlyCost } from '#engine/capacity/cost.ts';
import type { CandidateId } from '#engine/capacity/candidates.ts';
import { quantityOf } from '#engine/questions/questions.ts';
import type { Reason } from '#engine/explanation/reasons.ts';
import { formatDollars, formatNumber, withUnit } from '#i18n/format.ts';
import { bandWords, budgetWords } from './quantities.ts';
import type { Shown } from './shown-result.ts';

/** A reason as a sentence without its end, so that it can stand in a longer one. */
export function reasonSentence(reason: Reason, shown: Told): string {
  const { words, answers, locale, assumptions } = shown;
  const name = (id: CandidateId) => words.candidates[id];
  const quantity = (value: number, unit: string) =>
    withUnit(locale, formatNumber(locale, value), unit);
  const cores = (id: CandidateId) => quantity(capacityOf(id, shown).cores, 'cores');
  const p99 = (id: CandidateId) => {
    const band = capacityOf(id, shown).p99;
    return band ? bandWords(locale, band, 'ms') : '';
  };
  const cost = (id: CandidateId) =>
    formatDollars(locale, yearlyCost(capacityOf(id, shown), assumptions));

  if (reason.kind === 'criterion') {
    const { criterion, favours, over } = reason;
    return words.reasons.criteria[criterion]({
      favours: name(favours),
      over: name(over),
      cost: [cost(favours), cost(over)],
      p99: [p99(favours), p99(over)],
    });
  }
  if (reason.kind === 'passed-over') return words.reasons.passedOver(name(reason.candidate));
  const { candidate, exclusions } = reason;
  const figures = {
    cores: cores(candidate),
    enoughCores: capacityOf(candidate, shown).cores <= quantityOf(answers, 'cores'),
    budget: budgetWords(shown, answers),
    p99: quantity(capacityOf(candidate, shown).p99?.low ?? 0, 'ms'),
    target: quantity(quantityOf(answers, 'p99-target'), 'ms'),
    wait: quantity(quantityOf(answers, 'backend-wait'), 'ms'),
  };
  const phrases = exclusions.map((id) => words.reasons.exclusions[id](figures));
  return words.reasons.out(name(candidate), phrases.join(words.reasons.joined));
}

function capacityOf(id: CandidateId, { decision }: Told) {
  const found = decision.ranking.find(({ candidate }) => candidate === id);
  if (found) return found.capacity;
  throw new RangeError(`the ranking has no ${id}`);
}

/** What of a shown result its reasons are told with. */
export type Told = Pick<Shown, 'words' | 'answers' | 'locale' | 'decision' | 'assumptions'>;
