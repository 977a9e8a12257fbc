import { words as auditEn } from './en/audit.ts';
import { words as chartsEn } from './en/charts.ts';
import { words as decisionEn } from './en/decision.ts';
import { words as decisionMapEn } from './en/decision-map.ts';
import { words as embedEn } from './en/embed.ts';
import { words as evidenceEn } from './en/evidence.ts';
import { words as proofEn } from './en/proof.ts';
import { words as readingEn } from './en/reading.ts';
import { words as realityEn } from './en/reality.ts';
import { words as recipesEn } from './en/recipes.ts';
import { words as siteEn } from './en/site.ts';
import { words as auditZh } from './zh/audit.ts';
import { words as chartsZh } from './zh/charts.ts';
import { words as decisionZh } from './zh/decision.ts';
import { words as decisionMapZh } from './zh/decision-map.ts';
import { words as embedZh } from './zh/embed.ts';
import { words as evidenceZh } from './zh/evidence.ts';
import { words as proofZh } from './zh/proof.ts';
import { words as readingZh } from './zh/reading.ts';
import { words as realityZh } from './zh/reality.ts';
import { words as recipesZh } from './zh/recipes.ts';
import { words as siteZh } from './zh/site.ts';

/** Words of both languages at once: for the build, where size does not matter. */

export const auditWords = { zh: auditZh, en: auditEn };
export const chartWords = { zh: chartsZh, en: chartsEn };
export const decisionWords = { zh: decisionZh, en: decisionEn };
export const decisionMapWords = { zh: decisionMapZh, en: decisionMapEn };
export const embedWords = { zh: embedZh, en: embedEn };
export const evidenceWords = { zh: evidenceZh, en: evidenceEn };
export const proofWords = { zh: proofZh, en: proofEn };
export const readingWords = { zh: readingZh, en: readingEn };
export const realityWords = { zh: realityZh, en: realityEn };
export const recipeWords = { zh: recipesZh, en: recipesEn };
export const siteWords = { zh: siteZh, en: siteEn };
