import type { RunFileTexts } from '#own-run/run-file.ts';
import type { Locale } from '../locale.ts';
import { inLanguage } from './in-language.ts';

export const loadOwnRunWords = inLanguage({
  zh: () => import('../zh/own-run.ts'),
  en: () => import('../en/own-run.ts'),
});

export const loadOwnProblemWords = inLanguage({
  zh: () => import('../zh/own-problems.ts'),
  en: () => import('../en/own-problems.ts'),
});

/** Loads what goes into a run file, which is always in both languages. */
export async function loadRunFileTexts(): Promise<Readonly<Record<Locale, RunFileTexts>>> {
  const [zh, en] = await Promise.all([loadOwnRunWords('zh'), loadOwnRunWords('en')]);
  return { zh: zh.runFile, en: en.runFile };
}
