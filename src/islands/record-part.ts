import { loadPlanWords } from '#i18n/load/plan.ts';
import { loadRecordWords } from '#i18n/load/record.ts';
import type { Locale } from '#i18n/locale.ts';
import { today } from '#record/today.ts';
import { recordPart } from '#views/parts/record-part.tsx';
import type { PartView } from '#views/parts/parts.tsx';
import { download } from './download.ts';

/** The part with the decision record, with its words and the reader's day. */
export async function loadRecordPart(locale: Locale): Promise<PartView> {
  const [plan, record] = await Promise.all([loadPlanWords(locale), loadRecordWords(locale)]);
  return recordPart({
    words: { plan, record },
    today: today(),
    onDownload: ({ name, text, type }) => download(name, text, type),
  });
}
