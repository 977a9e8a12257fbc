import { CandidateMark } from './candidate-mark.tsx';
import { Reasons } from './reasons.tsx';
import { Remedies } from './remedies.tsx';
import type { ResultProps } from './result-props.ts';
import { flagSentence, marginSentence, verdictSentence } from '#sentences/verdict.ts';

/**
 * What a reader has to know of a result and nothing more: the verdict and how firm it is, what would
 * help where nothing fits, the strongest reasons, and how clear it is.
 */
export function ResultHead({ reason, onChanges, firmness, ...shown }: ResultProps) {
  const { decision, words, locale } = shown;
  const named = decision.ranking
    .map(({ candidate }) => candidate)
    .filter((id) => id === decision.verdict || decision.candidates?.includes(id));
  const margin = marginSentence(decision, words, locale);
  return (
    <>
      <p class="verdict">
        {named.map((id) => (
          <CandidateMark key={id} id={id} />
        ))}
        {verdictSentence(decision, words, locale)}
      </p>
      <div class="firmness">
        {margin && <p class="margin">{margin}</p>}
        {firmness ?? <p class="soft">{words.result.firmness.pending}</p>}
      </div>
      {reason && <p>{reason}</p>}
      {decision.verdict === 'none-fits' && <Remedies {...{ ...shown, onChanges }} />}
      <Reasons {...shown} />
      {decision.flags
        // That one stands in the line of the verdict.
        .filter(({ id }) => id !== 'learn-or-hire')
        .map((flag) => (
          <p key={flag.id} class="flag" data-flag={flag.id}>
            {flagSentence(flag, words, locale)}
          </p>
        ))}
    </>
  );
}
