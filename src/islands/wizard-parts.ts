import type { PartId } from '#i18n/decision-words.ts';
import type { ExplanationWords } from '#i18n/explanation-words.ts';
import { loadExplanationWords } from '#i18n/load/explanation.ts';
import type { Locale } from '#i18n/locale.ts';
import type { PartView } from '#views/parts/parts.tsx';

/** Loads a part with the words that it needs. */
export async function loadPart(
  id: PartId,
  locale: Locale,
): Promise<{ readonly view: PartView; readonly explain: ExplanationWords }> {
  const [view, explain] = await Promise.all([
    partLoaders[id](locale),
    loadExplanationWords(locale),
  ]);
  return { view, explain };
}

/** Loads what a part shows. Each is a file of its own, so that nobody waits for what stays closed. */
const partLoaders: Record<PartId, (locale: Locale) => Promise<PartView>> = {
  flips: () => import('#views/parts/flips-part.tsx').then(({ FlipsPart }) => FlipsPart),
  plan: (locale) => import('./plan-part.ts').then(({ loadPlanPart }) => loadPlanPart(locale)),
  candidates: () =>
    import('#views/parts/candidates-part.tsx').then(({ CandidatesPart }) => CandidatesPart),
  rates: () => import('#views/parts/rates-part.tsx').then(({ RatesPart }) => RatesPart),
  ledger: () => import('#views/parts/ledger-part.tsx').then(({ LedgerPart }) => LedgerPart),
  confidence: () =>
    import('#views/parts/confidence-part.tsx').then(({ ConfidencePart }) => ConfidencePart),
  measure: () => import('#views/parts/measure-part.tsx').then(({ MeasurePart }) => MeasurePart),
  map: () => import('#views/parts/map-part.tsx').then(({ MapPart }) => MapPart),
  tuning: () => import('#views/parts/tuning-part.tsx').then(({ TuningPart }) => TuningPart),
  record: (locale) =>
    import('./record-part.ts').then(({ loadRecordPart }) => loadRecordPart(locale)),
  share: () => import('#views/parts/share-part.tsx').then(({ SharePart }) => SharePart),
};
