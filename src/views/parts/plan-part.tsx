import type { PlanWords } from '#i18n/plan-words.ts';
import { planOf } from '#plan/plan.ts';
import type { PartProps, PartView } from './parts.tsx';
import { PlanView } from '../plan/plan-view.tsx';

/** How to act on the verdict. The words come with the part, because no other needs them. */
export function planPart(planWords: PlanWords): PartView {
  return function PlanPart({ answers, assumptions, run, decision, ...props }: PartProps) {
    const plan = planOf({ answers, assumptions, evidence: run.evidence }, decision, run.grade);
    return <PlanView {...props} {...{ plan, planWords }} />;
  };
}
