import type { Locale } from '#i18n/locale.ts';
import { loadPlanWords } from '#i18n/load/plan.ts';
import { planOf } from '#plan/plan.ts';
import type { PartProps, PartView } from './parts.tsx';
import { PlanView } from '../plan/plan-view.tsx';

/** How to act on the verdict. The words come with the part, because few others need them. */
export async function loadPlanPart(locale: Locale): Promise<PartView> {
  const planWords = await loadPlanWords(locale);
  return function PlanPart({ answers, assumptions, run, decision, ...props }: PartProps) {
    const plan = planOf({ answers, assumptions, evidence: run.evidence }, decision, run.grade);
    return <PlanView {...props} {...{ plan, planWords }} />;
  };
}
