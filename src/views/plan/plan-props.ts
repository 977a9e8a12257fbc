import type { DecisionWords } from '#i18n/decision-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { PlanWords } from '#i18n/plan-words.ts';
import type { Plan } from '#plan/plan.ts';
import type { OnCopy } from './copied-code.tsx';

export interface PlanProps {
  readonly locale: Locale;
  readonly words: DecisionWords;
  readonly plan: Plan;
  readonly planWords: PlanWords;
  /** Without it there are no buttons to copy with. */
  readonly onCopy?: OnCopy | undefined;
}
