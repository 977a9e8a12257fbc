import type { ComponentChildren } from 'preact';
import { ResultHead } from './result-head.tsx';
import type { ResultProps } from './result-props.ts';

/**
 * A decision, with what explains it in the middle. `data-verdict` and, for `too-close`,
 * `data-candidates` are public: other pages and tests read them.
 */
export function ResultFrame({
  children,
  ...props
}: ResultProps & { readonly children: ComponentChildren }) {
  const { decision, words, run } = props;
  return (
    <div
      class="result"
      data-verdict={decision.verdict}
      data-candidates={decision.candidates?.join(' ')}
      data-grade={run.grade}
    >
      <ResultHead {...props} />
      {children}
      <p class="rests-on">
        {words.result.evidence(run.title, words.bases[decision.evidence.basis], run.grade)}{' '}
        {words.result.assumption}{' '}
        {props.howOftenRight && <a href={props.howOftenRight}>{words.result.howOftenRight}</a>}
      </p>
    </div>
  );
}
