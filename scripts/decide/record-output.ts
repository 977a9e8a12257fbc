import { modelsFor } from '#engine/explanation/plausible-models.ts';
import { isComplete } from '#engine/questions/answers.ts';
import { decide } from '#engine/verdict/decide.ts';
import { assumptionLimits } from '#data/assumptions-in.ts';
import { buildDataset } from '#data/build-dataset.ts';
import { evidenceRunsIn } from '#data/evidence-runs.ts';
import { readDataFiles } from '#data/files.ts';
import { fingerprint } from '#data/fingerprint.ts';
import { decisionWords } from '#i18n/all-words.ts';
import { loadExplanationWords } from '#i18n/load/explanation.ts';
import { loadPlanWords } from '#i18n/load/plan.ts';
import { loadRecordWords } from '#i18n/load/record.ts';
import type { Locale } from '#i18n/locale.ts';
import { recordMarkdown } from '#record/record-markdown.ts';
import { recordInputOf } from '#record/record-of.ts';
import { writeQuery } from '#views/address/wizard-address.ts';
import { Refusal, type Request } from './arguments.ts';
import { assumptionsFor } from './assumptions-for.ts';
import { evidenceFor } from './evidence-for.ts';

export interface RecordOptions {
  readonly locale: Locale;
  /** YYYY-MM-DD */
  readonly date: string;
  /** Address of the site, with its base and a slash at the end. */
  readonly site: string;
}

/** The decision record that `--record` prints. Throws a Refusal where a question is open. */
export async function recordOutput(
  { answers, evidence: name, overrides }: Request,
  { locale, date, site }: RecordOptions,
): Promise<string> {
  if (!isComplete(answers)) throw new Refusal('a record takes an answer to every question');
  const dataset = buildDataset(readDataFiles());
  const { evidence, grade } = evidenceFor(dataset, name);
  const { assumptions } = assumptionsFor(dataset, overrides);
  const published = evidenceRunsIn(locale, dataset);
  const known = published.find(({ id }) => id === evidence.run && (!name || id === name));
  const run = known ?? { id: evidence.run, title: evidence.run, grade, evidence };
  const isOwn = known === undefined;
  const runs = isOwn && grade !== 'E' ? [...published, run] : published;
  const query = writeQuery({
    answers,
    unsure: [],
    run: isOwn || run.id === dataset.defaultRun ? null : run.id,
    overrides: usedOf(overrides),
  });
  const input = recordInputOf(
    {
      locale,
      words: decisionWords[locale],
      answers,
      decision: decide(answers, evidence, assumptions),
      assumptions,
      run,
      runs,
    },
    {
      date,
      link: `${site}${locale}/wizard/?${query}`,
      dataVersion: fingerprint(
        dataset.assumptions,
        published.map((each) => each.evidence),
      ),
      overrides: usedOf(overrides),
      models: modelsFor({
        assumptions,
        runs,
        limits: assumptionLimits(dataset.assumptionsFile),
        overrides,
      }),
      isOwn,
      words: {
        explain: await loadExplanationWords(locale),
        plan: await loadPlanWords(locale),
        record: await loadRecordWords(locale),
      },
    },
  );
  return recordMarkdown(input);
}

/** An address has no empty list of overrides. */
function usedOf({ weights = {}, assumptions = {} }: Request['overrides']): Request['overrides'] {
  return {
    ...(Object.keys(weights).length > 0 && { weights }),
    ...(Object.keys(assumptions).length > 0 && { assumptions }),
  };
}
