import { loadPlanWords } from '#i18n/load/plan.ts';
import type { Locale } from '#i18n/locale.ts';
import { planPart } from '#views/parts/plan-part.tsx';
import type { PartView } from '#views/parts/parts.tsx';

/** The part on how to act on a verdict, with its words. */
export async function loadPlanPart(locale: Locale): Promise<PartView> {
  return planPart(await loadPlanWords(locale));
}
