import { inLanguage } from './in-language.ts';

export const loadRecordWords = inLanguage({
  zh: () => import('../zh/record.ts'),
  en: () => import('../en/record.ts'),
});
