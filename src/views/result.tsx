import { CandidateComparison } from './candidate-comparison.tsx';
import { CandidateMark } from './candidate-mark.tsx';
import { Ledger } from './ledger.tsx';
import type { Shown } from './shown.ts';
import { marginSentence, verdictSentence } from './verdict.ts';

/**
 * A decision, explained. `data-verdict` and, for `too-close`, `data-candidates` are public: other
 * pages and tests read them.
 * @param reason why an experienced engineer would agree, where somebody wrote it down
 */
export function Result({ reason, ...shown }: Shown & { readonly reason?: string }) {
  const { decision, words, locale, runTitle, grade } = shown;
  const named = decision.ranking
    .map(({ candidate }) => candidate)
    .filter((id) => id === decision.verdict || decision.candidates?.includes(id));
  const margin = marginSentence(decision, words, locale);
  return (
    <div
      class="result"
      data-verdict={decision.verdict}
      data-candidates={decision.candidates?.join(' ')}
      data-grade={grade}
    >
      <p class="verdict">
        {named.map((id) => (
          <CandidateMark key={id} id={id} />
        ))}
        {verdictSentence(decision, words, locale)}
      </p>
      {reason && <p>{reason}</p>}
      {margin && <p class="margin">{margin}</p>}
      {decision.flags.map((flag) => (
        <p key={flag} class="flag" data-flag={flag}>
          {words.flags[flag]}
        </p>
      ))}
      <CandidateComparison {...shown} />
      <Ledger {...shown} />
      <p class="rests-on">
        {words.result.evidence(runTitle, words.bases[decision.evidence.basis], grade)}{' '}
        {words.result.assumption}
      </p>
    </div>
  );
}
