import type { ExplanationWords } from '#i18n/explanation-words.ts';
import { CandidateComparison } from './candidate-comparison.tsx';
import { Ledger } from './ledger.tsx';
import { Remedies } from './remedies.tsx';
import { ResultFrame, type ResultProps } from './result-frame.tsx';
import { WorkerClasses } from './worker-classes.tsx';

/** A decision, explained without any script. */
export function Result(props: ResultProps & { readonly explain: ExplanationWords }) {
  return (
    <ResultFrame {...props} Remedies={Remedies}>
      <CandidateComparison {...props} />
      <WorkerClasses {...props} />
      <details class="part">
        <summary>
          <h3>{props.words.parts.ledger}</h3>
        </summary>
        <Ledger {...props} />
      </details>
    </ResultFrame>
  );
}
