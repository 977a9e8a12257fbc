import type { CandidatePlan } from '#plan/plan.ts';
import { CandidateMark } from '../result/candidate-mark.tsx';
import { HybridSteps } from './hybrid-steps.tsx';
import { LoadTestView } from './load-test-view.tsx';
import type { PlanProps } from './plan-props.ts';
import { RiskList } from './risk-list.tsx';
import { StartingConfigurationView } from './starting-configuration-view.tsx';

/** How to act on a verdict: what to configure, how to get there, what can go wrong, how to test it. */
export function PlanView(props: PlanProps) {
  const { plan, planWords, words } = props;
  const [first] = plan.candidates;
  if (!first) return <p>{planWords.nothing}</p>;
  return (
    <>
      <p class="soft">{planWords.lead}</p>
      <RiskList {...props} risks={plan.risks} />
      {plan.candidates.map((of) =>
        plan.candidates.length === 1 ? (
          <CandidatePlanView key={of.candidate} {...props} of={of} />
        ) : (
          <details key={of.candidate} class="candidate-plan">
            <summary>
              <CandidateMark id={of.candidate} />{' '}
              {planWords.candidate(words.candidates[of.candidate])}
            </summary>
            <CandidatePlanView {...props} of={of} />
          </details>
        ),
      )}
    </>
  );
}

function CandidatePlanView(props: PlanProps & { readonly of: CandidatePlan }) {
  const { of } = props;
  return (
    <div data-plan={of.candidate}>
      {of.hybrid && <HybridSteps {...props} hybrid={of.hybrid} />}
      <StartingConfigurationView {...props} />
      <LoadTestView {...props} />
    </div>
  );
}
