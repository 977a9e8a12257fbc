import type { Assessment } from '#engine/verdict/assess.ts';
import type { RecordInput } from './record-input.ts';

/** The same for programs: every answer, figure and id. Of the reader's own run it has the name alone. */
export function recordJson(input: RecordInput): string {
  const { date, link, dataVersion, run, grade, situation, decision, plan } = input;
  const { verdict, candidates, margin, ranking, flags } = decision;
  const content = {
    date,
    link,
    data: dataVersion,
    run: run?.id ?? ownRun,
    grade,
    answers: situation.answers,
    overrides: input.overrides,
    verdict,
    candidates: candidates ?? [],
    margin,
    flags,
    ranking: run ? ranking : ranking.map(withoutMeasured),
    flips: input.flips,
    remedies: input.remedies,
    firmness: input.firmness,
    ...input.carriedBy,
    plan,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** In place of the id of the reader's own run. */
const ownRun = 'own run';

/** Without the CPU per request that the reader's own run measured. */
function withoutMeasured({ capacity, ...assessment }: Assessment) {
  const { frameworkCpu: _, ...rest } = capacity;
  return { ...assessment, capacity: rest };
}
