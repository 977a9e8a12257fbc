import { type Reason, reasonsOf, strongestAgainst } from '#engine/explanation/reasons.ts';
import { CandidateMark } from './candidate-mark.tsx';
import { capitalised } from '#i18n/format.ts';
import { reasonSentence } from '#sentences/reason.ts';
import type { Shown } from '#sentences/shown-result.ts';
import { points } from '#sentences/verdict.ts';

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
          <CandidateMark id={reason.kind === 'criterion' ? reason.favours : reason.candidate} />{' '}
          {capitalised(reasonSentence(reason, shown))}
          {reason.kind === 'criterion' && <small> {worth(reason.difference, shown)}</small>}
        </li>
      ))}
    </ol>
  );
}

function worth(difference: number, { locale, words }: Shown): string {
  const sign = difference < 0 ? '−' : '+';
  return words.reasons.points(`${sign}${points(locale, Math.abs(difference))}`);
}

function keyOf(reason: Reason): string {
  return reason.kind === 'criterion' ? reason.criterion : `out-${reason.candidate}`;
}
