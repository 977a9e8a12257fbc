import type { CandidateId } from '#engine/candidates.ts';
import { quantityOf } from '#engine/questions.ts';
import { type Reason, reasonsOf, strongestAgainst } from '#engine/reasons.ts';
import { formatNumber, withUnit } from '#i18n/format.ts';
import { CandidateMark } from './candidate-mark.tsx';
import type { Shown } from './shown.ts';
import { points } from './verdict.ts';

/** The strongest reasons for a verdict, in words, and the strongest against it. */
export function Reasons(shown: Shown) {
  const { decision, words } = shown;
  const against = strongestAgainst(decision);
  return (
    <div class="reasons">
      <h3>{decision.verdict === 'too-close' ? words.reasons.apart : words.reasons.heading}</h3>
      <ReasonList {...shown} />
      {against && (
        <p class="against">
          {words.reasons.against(reasonSentence(against, shown))}{' '}
          <small>{worth(-against.difference, shown)}</small>
        </p>
      )}
    </div>
  );
}

/** The strongest reasons for a verdict, each with what it is worth. */
export function ReasonList(shown: Shown) {
  return (
    <ol>
      {reasonsOf(shown.decision).map((reason) => (
        <li key={keyOf(reason)} data-reason={keyOf(reason)}>
          <CandidateMark id={reason.kind === 'excluded' ? reason.candidate : reason.favours} />{' '}
          {capitalised(reasonSentence(reason, shown))}
          {reason.kind === 'criterion' && <small> {worth(reason.difference, shown)}</small>}
        </li>
      ))}
    </ol>
  );
}

/** A reason as a sentence without its end, so that it can stand in a longer one. */
export function reasonSentence(reason: Reason, shown: Shown): string {
  const { words, answers, locale } = shown;
  const name = (id: CandidateId) => words.candidates[id];
  const quantity = (value: number, unit: string) =>
    withUnit(locale, formatNumber(locale, value), unit);
  const cores = (id: CandidateId) => quantity(capacityOf(id, shown).cores, 'cores');
  const p99 = (id: CandidateId) => quantity(capacityOf(id, shown).p99 ?? 0, 'ms');

  if (reason.kind === 'criterion') {
    const { criterion, favours, over } = reason;
    return words.reasons.criteria[criterion]({
      favours: name(favours),
      over: name(over),
      cores: [cores(favours), cores(over)],
      p99: [p99(favours), p99(over)],
    });
  }
  const { candidate, exclusions } = reason;
  const figures = {
    cores: cores(candidate),
    enoughCores: capacityOf(candidate, shown).cores <= quantityOf(answers, 'cores'),
    budget: quantity(quantityOf(answers, 'cores'), 'cores'),
    p99: p99(candidate),
    target: quantity(quantityOf(answers, 'p99-target'), 'ms'),
    wait: quantity(quantityOf(answers, 'backend-wait'), 'ms'),
  };
  const phrases = exclusions.map((id) => words.reasons.exclusions[id](figures));
  return words.reasons.out(name(candidate), phrases.join(words.reasons.joined));
}

function capacityOf(id: CandidateId, { decision }: Shown) {
  const found = decision.ranking.find(({ candidate }) => candidate === id);
  if (found) return found.capacity;
  throw new RangeError(`the ranking has no ${id}`);
}

function worth(difference: number, { locale, words }: Shown): string {
  const sign = difference < 0 ? '−' : '+';
  return words.reasons.points(`${sign}${points(locale, Math.abs(difference))}`);
}

function keyOf(reason: Reason): string {
  return reason.kind === 'excluded' ? `out-${reason.candidate}` : reason.criterion;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
