import type { DecisionWords } from './decision-words.ts';
import { decisionEn } from './en/decision.ts';
import type { Locale } from './locale.ts';
import { decisionZh } from './zh/decision.ts';

/** The words of both languages at once: for the build, where size does not matter. */
export const decisionWords: Record<Locale, DecisionWords> = { zh: decisionZh, en: decisionEn };
