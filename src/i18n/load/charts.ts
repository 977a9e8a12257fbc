import { inLanguage } from './in-language.ts';

export const loadChartWords = inLanguage({
  zh: () => import('../zh/charts.ts'),
  en: () => import('../en/charts.ts'),
});
