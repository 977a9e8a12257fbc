import { h } from 'preact';
import type { PartId } from '#i18n/decision-words.ts';
import { loadExplanationWords } from '#i18n/load/explanation.ts';
import type { Locale } from '#i18n/locale.ts';
import { today } from '#record/today.ts';
import type { LatePart, PartView } from '#views/parts/parts.tsx';
import { download } from '../download.ts';

/** Loads a part of the explanation with the words that it needs. */
export async function loadPart(id: PartId, locale: Locale): Promise<LatePart> {
  const [view, explain] = await Promise.all([views[id](locale), loadExplanationWords(locale)]);
  const failed = explain.share.notCopied;
  return ({ onCopy, ...props }) =>
    h(view, { ...props, explain, onCopy: (text, done) => onCopy?.(text, { done, failed }) });
}

/** Each is a file of its own, so that nobody waits for what stays closed. */
const views: Record<PartId, (locale: Locale) => Promise<PartView>> = {
  flips: async () => (await import('#views/parts/flips-part.tsx')).FlipsPart,
  plan: async (locale) => (await import('#views/parts/plan-part.tsx')).loadPlanPart(locale),
  candidates: async () => (await import('#views/parts/candidates-part.tsx')).CandidatesPart,
  rates: async () => (await import('#views/parts/rates-part.tsx')).RatesPart,
  ledger: async () => (await import('#views/result/ledger.tsx')).Ledger,
  confidence: async () => (await import('#views/parts/confidence-part.tsx')).ConfidencePart,
  measure: async () => (await import('#views/parts/measure-part.tsx')).MeasurePart,
  map: async () => (await import('#views/parts/map-part.tsx')).MapPart,
  tuning: async () => (await import('#views/parts/tuning-part.tsx')).TuningPart,
  record: async (locale) =>
    (await import('#views/parts/record-part.tsx')).loadRecordPart(locale, {
      today: today(),
      onDownload: ({ name, text, type }) => download(name, text, type),
    }),
  share: async () => (await import('#views/parts/share-part.tsx')).SharePart,
};
