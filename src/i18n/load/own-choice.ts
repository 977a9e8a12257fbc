import { inLanguage } from './in-language.ts';

export const loadOwnChoiceWords = inLanguage({
  zh: () => import('../zh/own-choice.ts'),
  en: () => import('../en/own-choice.ts'),
});
