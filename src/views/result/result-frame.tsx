import type { ComponentChildren, FunctionComponent } from 'preact';
import type { OnChanges } from './change-button.tsx';
import { ResultHead } from './result-head.tsx';
import type { Shown } from '#sentences/shown.ts';

export type ResultProps = Shown & {
  /** Why an experienced engineer would agree, where somebody wrote it down. */
  readonly reason?: string | undefined;
  readonly onChanges?: OnChanges | undefined;
  /** What helps where nothing fits; it may come later than the rest. */
  readonly Remedies?: RemediesView | null | undefined;
};

export type RemediesView = FunctionComponent<
  Shown & { readonly onChanges?: OnChanges | undefined }
>;

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
        {words.result.assumption}
      </p>
    </div>
  );
}
