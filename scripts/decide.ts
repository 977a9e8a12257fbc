/**
 * `npm run --silent decide -- python-skill=expert go-skill=none …` prints the decision as JSON.
 * `--evidence <run id>` chooses the run. Bad input ends with status 2 and one line on stderr.
 */
import { parseArgs } from 'node:util';
import { type AnswerProblem, isComplete, readAnswers, unanswered } from '#engine/answers.ts';
import { decide } from '#engine/decide.ts';
import {
  isQuantityId,
  numberLimits,
  optionsOf,
  type QuestionId,
  questions,
} from '#engine/questions.ts';
import { buildDataset, defaultRun, evidenceRuns } from '#data/dataset.ts';
import { readDataFiles } from '#data/files.ts';
import { DataError } from '#data/problems.ts';

const { answers, run } = readArguments();
const dataset = loadDataset();
const runs = evidenceRuns(dataset);
const evidence =
  runs.get(run) ?? refuse(`unknown run "${run}"; runs are ${[...runs.keys()].join(', ')}`);
process.stdout.write(
  `${JSON.stringify(decide(answers, evidence, dataset.assumptions), null, 2)}\n`,
);

function readArguments() {
  const { values, positionals } = parse();
  const read = readAnswers(positionals.map(splitPair));
  const [problem] = read.problems;
  if (problem) refuse(describe(problem));
  const { answers } = read;
  if (isComplete(answers)) return { answers, run: values.evidence ?? defaultRun };
  const missing = unanswered(answers).map((id) => `${id}=${optionsOf(id).join('|')}`);
  return refuse(`missing: ${missing.join(' ')}`);
}

function parse() {
  try {
    return parseArgs({ allowPositionals: true, options: { evidence: { type: 'string' } } });
  } catch (error) {
    return refuse(error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error));
  }
}

function loadDataset() {
  try {
    return buildDataset(readDataFiles());
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
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
  const numbers = isQuantityId(question) ? ', or a number' : '';
  return `unknown option "${option}" of ${question}; options are ${options}${numbers}`;
}

function refuse(message: string): never {
  process.stderr.write(`decide: ${message}\n`);
  process.exit(2);
}
