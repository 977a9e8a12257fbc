import { capitalised } from '#i18n/format.ts';
import { sentenceGap } from '#i18n/join-sentences.ts';
import { riskSentences } from '#sentences/plan.ts';
import { type Risk, risksShownFirst } from '#plan/risks.ts';
import { CandidateMark } from '../result/candidate-mark.tsx';
import type { PlanProps } from './plan-props.ts';

/** What can go wrong, the heaviest first, and what to do about it. */
export function RiskList(props: PlanProps & { readonly risks: readonly Risk[] }) {
  const { risks, planWords } = props;
  const more = risks.slice(risksShownFirst);
  if (risks.length === 0) return null;
  return (
    <>
      <h4>{planWords.risks.title}</h4>
      <Risks {...props} risks={risks.slice(0, risksShownFirst)} />
      {more.length > 0 && (
        <details>
          <summary>{planWords.risks.more(more.length)}</summary>
          <Risks {...props} risks={more} />
        </details>
      )}
    </>
  );
}

function Risks({
  risks,
  planWords,
  words,
  locale,
  plan,
}: PlanProps & { readonly risks: readonly Risk[] }) {
  const several = plan.candidates.length > 1;
  return (
    <ol class="risks">
      {risks.map((each) => {
        const { id, candidates } = each;
        const { risk, remedy } = riskSentences(each, planWords, locale);
        return (
          <li key={`${id} ${candidates}`} data-risk={id}>
            {several &&
              candidates.map((candidate) => (
                <span key={candidate}>
                  <CandidateMark id={candidate} />
                  <span class="visually-hidden">{words.candidates[candidate]}</span>{' '}
                </span>
              ))}
            <strong>{planWords.risks.sentence(capitalised(risk))}</strong>
            {sentenceGap(locale)}
            {remedy}
          </li>
        );
      })}
    </ol>
  );
}
