import { parseArgs } from 'node:util';
import {
  type AnswerProblem,
  type ReadAnswers,
  readAnswers,
  unanswered,
} from '#engine/questions/answers.ts';
import type { Overrides } from '#engine/verdict/overrides.ts';
import {
  isQuantityId,
  numberLimits,
  optionsOf,
  type QuestionId,
  questions,
} from '#engine/questions/questions.ts';
import { isLocale, type Locale, locales } from '#i18n/locale.ts';

/** What the command line asks for. */
export interface Request extends Pick<ReadAnswers, 'answers' | 'unsure'> {
  /** Id of a run, or path of a run file; undefined for the default run. */
  readonly evidence: string | undefined;
  readonly overrides: Overrides;
  /** Language of the decision record that is asked for instead of JSON. */
  readonly record: Locale | null;
}

/** Input that cannot be used; the message is one line for the person who gave it. */
export class Refusal extends Error {}

/** Reads the arguments. Throws a Refusal where one cannot be used, or an answer is missing. */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  const { answers, unsure, problems } = readAnswers(positionals.map(splitPair));
  const [problem] = problems;
  if (problem) throw new Refusal(describe(problem));
  const missing = unanswered(answers).filter((id) => !unsure.includes(id));
  if (missing.length > 0) {
    const shown = missing.map((id) => `${id}=${optionsOf(id).join('|')}|unsure`);
    throw new Refusal(`missing: ${shown.join(' ')}`);
  }
  return {
    answers,
    unsure,
    evidence: values.evidence,
    overrides: {
      weights: readNumbers('--weight', values.weight),
      assumptions: readNumbers('--assume', values.assume),
    },
    record: readLocale(values.record),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        evidence: { type: 'string' },
        record: { type: 'string' },
        weight: { type: 'string', multiple: true, default: [] },
        assume: { type: 'string', multiple: true, default: [] },
      },
    });
  } catch (error) {
    throw new Refusal(
      (error instanceof Error ? error.message : String(error)).replaceAll('\n', ' '),
    );
  }
}

function readLocale(text: string | undefined): Locale | null {
  if (text === undefined) return null;
  if (isLocale(text)) return text;
  throw new Refusal(`unknown language "${text}" of --record; languages are ${locales.join(', ')}`);
}

/** `name=number`, each name once. */
function readNumbers(option: string, pairs: readonly string[]): Readonly<Record<string, number>> {
  const numbers = new Map<string, number>();
  for (const [name, text] of pairs.map(splitPair)) {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (Number.isNaN(value)) throw new Refusal(`${option} ${name}=${text} is not name=number`);
    if (numbers.has(name)) throw new Refusal(`${option} ${name} is given twice`);
    numbers.set(name, value);
  }
  return Object.fromEntries(numbers);
}

function splitPair(argument: string): [string, string] {
  const at = argument.indexOf('=');
  return at < 0 ? [argument, ''] : [argument.slice(0, at), argument.slice(at + 1)];
}

function describe(problem: AnswerProblem): string {
  if (problem.kind === 'unknown-question') {
    const known = questions.map(({ id }) => id).join(', ');
    return `unknown question "${problem.question}"; questions are ${known}`;
  }
  if (problem.kind === 'repeated-question') return `"${problem.question}" is answered twice`;
  const { question, option } = problem;
  if (problem.kind === 'out-of-range' && isQuantityId(question)) {
    const { least, most, whole } = numberLimits[question];
    const number = whole ? 'a whole number' : 'a number';
    return `${question}=${option} is out of range; it takes ${number} from ${least} to ${most}`;
  }
  const options = optionsOf<QuestionId>(question).join(', ');
  const numbers = isQuantityId(question) ? ', a number' : '';
  return `unknown option "${option}" of ${question}; options are ${options}${numbers}, or unsure`;
}
