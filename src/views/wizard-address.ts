import { type AnswerProblem, answerPairs, readAnswers } from '#engine/answers.ts';
import type { PartialAnswers } from '#engine/questions.ts';

/** What the address of the wizard holds: answers, and the run that the verdict rests on. */
export interface WizardState {
  readonly answers: PartialAnswers;
  /** Id of a run; null for the default one. */
  readonly run: string | null;
}

export type AddressProblem = AnswerProblem | { readonly kind: 'unknown-run'; readonly run: string };

/** Under which the address names the run that the verdict rests on. */
export const runKey = 'evidence';

/**
 * Reads the query of an address. What is not understood is told and left out.
 * @param runs ids of the runs that can be chosen
 */
export function readQuery(
  query: URLSearchParams,
  runs: readonly string[],
): WizardState & { readonly problems: readonly AddressProblem[] } {
  const { answers, problems } = readAnswers([...query].filter(([key]) => key !== runKey));
  const run = query.get(runKey);
  if (run === null || runs.includes(run)) return { answers, run, problems };
  return { answers, run: null, problems: [...problems, { kind: 'unknown-run', run }] };
}

/** The query of a state, sorted by key. */
export function writeQuery({ answers, run }: WizardState): URLSearchParams {
  const query = new URLSearchParams(answerPairs(answers).map(([id, option]) => [id, option]));
  if (run !== null) query.set(runKey, run);
  query.sort();
  return query;
}
