import { type AnswerProblem, answerPairs, readAnswers } from '#engine/questions/answers.ts';
import type { OverrideProblem, Overrides } from '#engine/verdict/overrides.ts';
import type { PartialAnswers, QuestionId } from '#engine/questions/questions.ts';
import { type Verdict, verdictIds } from '#engine/verdict/verdict.ts';
import { finiteNumber } from './finite-number.ts';

/** What the address of the wizard holds: all that a verdict follows from. */
export interface WizardState {
  readonly answers: PartialAnswers;
  /** Questions answered with `unsure`. */
  readonly unsure: readonly QuestionId[];
  /** Id of a run; null for the default one. */
  readonly run: string | null;
  /** What stands in place of the model's own weights and assumptions. */
  readonly overrides: Overrides;
}

export const emptyState: WizardState = { answers: {}, unsure: [], run: null, overrides: {} };

/** The verdict that a shared link was made with, and the data that it then rested on. */
export interface Earlier {
  readonly verdict: Verdict;
  readonly data: string | null;
}

export type AddressProblem =
  | AnswerProblem
  | OverrideProblem
  | { readonly kind: 'unknown-run'; readonly run: string }
  | { readonly kind: 'repeated-key'; readonly name: string }
  | { readonly kind: 'no-number'; readonly name: string; readonly text: string }
  | { readonly kind: 'unknown-verdict'; readonly text: string };

/** Under which the address names the run that the verdict rests on. */
export const runKey = 'evidence';
const verdictKey = 'verdict';
const dataKey = 'data';
const prefixes = { weights: 'weight.', assumptions: 'assume.' } as const;

/** What an address holds, and what there is to say of it. */
export interface ReadAddress extends WizardState {
  readonly earlier: Earlier | null;
  readonly problems: readonly AddressProblem[];
}

/**
 * Reads the query of an address. What is not understood is told and left out. Whether the model can
 * compute with an override is told by `overridden`.
 * @param runs ids of the runs that can be chosen
 */
export function readQuery(query: URLSearchParams, runs: readonly string[]): ReadAddress {
  const pairs = [...query];
  const read = readAnswers(pairs.filter(([key]) => !isOurs(key)));
  const weights = readNumbers(pairs, prefixes.weights);
  const assumptions = readNumbers(pairs, prefixes.assumptions);
  const run = readRun(query.get(runKey), runs);
  const earlier = readEarlier(query.get(verdictKey), query.get(dataKey));
  return {
    answers: read.answers,
    unsure: read.unsure,
    run: run.run,
    overrides: {
      ...(weights.size > 0 && { weights: Object.fromEntries(weights.numbers) }),
      ...(assumptions.size > 0 && { assumptions: Object.fromEntries(assumptions.numbers) }),
    },
    earlier: earlier.earlier,
    problems: [
      ...read.problems,
      ...repeated(query),
      ...weights.problems,
      ...assumptions.problems,
      ...run.problems,
      ...earlier.problems,
    ],
  };
}

/** The query of a state, sorted by key. */
export function writeQuery({ answers, unsure, run, overrides }: WizardState): URLSearchParams {
  const query = new URLSearchParams(
    answerPairs(answers, unsure).map(([id, answer]) => [id, answer]),
  );
  for (const [name, value] of Object.entries(overrides.weights ?? {})) {
    query.set(`${prefixes.weights}${name}`, `${value}`);
  }
  for (const [name, value] of Object.entries(overrides.assumptions ?? {})) {
    query.set(`${prefixes.assumptions}${name}`, `${value}`);
  }
  if (run !== null) query.set(runKey, run);
  query.sort();
  return query;
}

/** The query of a link to share: the state, and what came out of it with which data. */
export function writeShared(state: WizardState, verdict: Verdict, data: string): URLSearchParams {
  const query = writeQuery(state);
  query.set(verdictKey, verdict);
  query.set(dataKey, data);
  return query;
}

export function hasOverrides({ weights, assumptions }: Overrides): boolean {
  return weights !== undefined || assumptions !== undefined;
}

function isOurs(key: string): boolean {
  return (
    key === runKey ||
    key === verdictKey ||
    key === dataKey ||
    Object.values(prefixes).some((prefix) => key.startsWith(prefix))
  );
}

function readNumbers(pairs: readonly (readonly [string, string])[], prefix: string) {
  const numbers = new Map<string, number>();
  const problems: AddressProblem[] = [];
  for (const [key, text] of pairs) {
    if (!key.startsWith(prefix)) continue;
    const name = key.slice(prefix.length);
    const number = finiteNumber(text);
    if (number === null) problems.push({ kind: 'no-number', name: key, text });
    else if (!numbers.has(name)) numbers.set(name, number);
  }
  return { numbers, problems, size: numbers.size };
}

/** Keys other than questions that stand there more than once; the first one counts. */
function repeated(query: URLSearchParams): readonly AddressProblem[] {
  return [...new Set(query.keys())]
    .filter((key) => isOurs(key) && query.getAll(key).length > 1)
    .map((name) => ({ kind: 'repeated-key', name }));
}

function readRun(run: string | null, runs: readonly string[]) {
  const problems: readonly AddressProblem[] = [];
  if (run === null || runs.includes(run)) return { run, problems };
  return { run: null, problems: [{ kind: 'unknown-run', run } as const] };
}

function readEarlier(text: string | null, data: string | null) {
  const problems: AddressProblem[] = [];
  const verdict = verdictIds.find((id) => id === text);
  if (text !== null && !verdict) problems.push({ kind: 'unknown-verdict', text });
  if (data !== null && !fingerprint.test(data)) {
    problems.push({ kind: 'unknown-verdict', text: data });
    return { earlier: verdict ? { verdict, data: null } : null, problems };
  }
  return { earlier: verdict ? { verdict, data } : null, problems };
}

const fingerprint = /^[0-9a-f]{8}$/;
