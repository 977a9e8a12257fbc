import { inLanguage } from './in-language.ts';

export const loadPrintWords = inLanguage({
  zh: () => import('../zh/print.ts'),
  en: () => import('../en/print.ts'),
});
