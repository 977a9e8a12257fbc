import { inLanguage } from './in-language.ts';

export const loadArrivalWords = inLanguage({
  zh: () => import('../zh/arrival.ts'),
  en: () => import('../en/arrival.ts'),
});
