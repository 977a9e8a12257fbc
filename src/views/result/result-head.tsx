import { Agreement } from './agreement.tsx';
import { CandidateMark } from './candidate-mark.tsx';
import { Reasons } from './reasons.tsx';
import { Remedies } from './remedies.tsx';
import type { ResultProps } from './result-props.ts';
import { marginSentence, verdictSentence } from '#sentences/verdict.ts';

/**
 * What a reader has to know of a result and nothing more: the verdict, what would help where nothing
 * fits, the strongest reasons, and how clear it is.
 */
export function ResultHead({ reason, onChanges, ...shown }: ResultProps) {
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
      {reason && <p>{reason}</p>}
      {decision.verdict === 'none-fits' && <Remedies {...{ ...shown, onChanges }} />}
      <Reasons {...shown} />
      <div class="firmness">
        {margin && <p class="margin">{margin}</p>}
        <Agreement {...shown} />
      </div>
      {decision.flags
        // Where no framework fits, that it hardly matters which one is no advice.
        .filter((flag) => decision.verdict !== 'none-fits' || flag !== 'framework-hardly-matters')
        .map((flag) => (
          <p key={flag} class="flag" data-flag={flag}>
            {words.flags[flag]}
          </p>
        ))}
    </>
  );
}
