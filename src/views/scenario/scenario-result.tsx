import type { Firmness } from '#engine/explanation/firmness.ts';
import type { ExplanationWords } from '#i18n/explanation-words.ts';
import type { PlanWords } from '#i18n/plan-words.ts';
import { planOf } from '#plan/plan.ts';
import { CandidateComparison } from '../result/candidate-comparison.tsx';
import { FirmnessLine } from '../result/firmness-line.tsx';
import { Ledger } from '../result/ledger.tsx';
import { PlanView } from '../plan/plan-view.tsx';
import { ResultFrame } from '../result/result-frame.tsx';
import type { ResultProps } from '../result/result-props.ts';
import { WorkerClasses } from '../result/worker-classes.tsx';

/** A decision, explained without any script. */
export function Result(
  props: Omit<ResultProps, 'firmness'> & {
    readonly explain: ExplanationWords;
    readonly planWords: PlanWords;
    readonly firmness: Firmness;
  },
) {
  const { answers, assumptions, run, decision } = props;
  const plan = planOf({ answers, assumptions, evidence: run.evidence }, decision, run.grade);
  return (
    <ResultFrame {...props} firmness={<FirmnessLine {...props} firmness={props.firmness} />}>
      <CandidateComparison {...props} />
      <WorkerClasses {...props} />
      <details class="part">
        <summary>
          <h3>{props.words.parts.ledger}</h3>
        </summary>
        <Ledger {...props} />
      </details>
      <details class="part" data-part="plan">
        <summary>
          <h3>{props.words.parts.plan}</h3>
        </summary>
        <PlanView {...props} plan={plan} />
      </details>
    </ResultFrame>
  );
}
