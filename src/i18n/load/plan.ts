import { inLanguage } from './in-language.ts';

export const loadPlanWords = inLanguage({
  zh: () => import('../zh/plan.ts'),
  en: () => import('../en/plan.ts'),
});
