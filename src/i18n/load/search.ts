import { inLanguage } from './in-language.ts';

export const loadSearchWords = inLanguage({
  zh: () => import('../zh/search.ts'),
  en: () => import('../en/search.ts'),
});
