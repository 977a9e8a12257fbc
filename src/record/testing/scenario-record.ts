import { byId } from '#data/dataset.ts';
import { assumptionLimits } from '#data/assumptions-in.ts';
import { evidenceRunsIn } from '#data/evidence-runs.ts';
import { dataset } from '#data/load.ts';
import { modelsFor } from '#engine/explanation/plausible-models.ts';
import { decide } from '#engine/verdict/decide.ts';
import type { Answers } from '#engine/questions/questions.ts';
import { decisionWords } from '#i18n/all-words.ts';
import { loadExplanationWords } from '#i18n/load/explanation.ts';
import { loadPlanWords } from '#i18n/load/plan.ts';
import { loadRecordWords } from '#i18n/load/record.ts';
import type { Locale } from '#i18n/locale.ts';
import { recordInputOf } from '../record-of.ts';
import type { RecordInput } from '../record-input.ts';

/** On the default run alone, so that an added run changes no record; made once, as they take a moment. */
const models = modelsFor({
  assumptions: dataset.assumptions,
  runs: evidenceRunsIn('en', dataset).slice(0, 1),
  limits: assumptionLimits(dataset.assumptionsFile),
  overrides: {},
});

/** What the record of a scenario tells, on a fixed day and with other answers where given. */
export async function scenarioRecord(
  id: string,
  locale: Locale,
  {
    answers = {},
    isOwn = false,
  }: { readonly answers?: Partial<Answers>; readonly isOwn?: boolean } = {},
): Promise<RecordInput> {
  const all = { ...byId(dataset.scenarios, id).answers, ...answers };
  const { assumptions } = dataset;
  const [run] = evidenceRunsIn(locale, dataset);
  // Two, whatever there are, so that an added run changes no record.
  const runs = [run, { ...run, id: 'another-run' }] as const;
  return recordInputOf(
    {
      locale,
      words: decisionWords[locale],
      answers: all,
      decision: decide(all, run.evidence, assumptions),
      assumptions,
      run,
      runs,
    },
    {
      date: '2026-11-24',
      link: `https://example.org/${locale}/wizard/?cores=${all.cores}`,
      dataVersion: '0123abcd',
      overrides: {},
      models,
      isOwn,
      words: {
        explain: await loadExplanationWords(locale),
        plan: await loadPlanWords(locale),
        record: await loadRecordWords(locale),
      },
    },
  );
}
