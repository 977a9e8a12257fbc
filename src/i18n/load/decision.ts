import { inLanguage } from './in-language.ts';

export const loadDecisionWords = inLanguage({
  zh: () => import('../zh/decision.ts'),
  en: () => import('../en/decision.ts'),
});
