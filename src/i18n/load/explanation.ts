import { inLanguage } from './in-language.ts';

export const loadExplanationWords = inLanguage({
  zh: () => import('../zh/explanation.ts'),
  en: () => import('../en/explanation.ts'),
});
