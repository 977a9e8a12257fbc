import { type AnswerProblem, readAnswers, unanswered } from '#engine/questions/answers.ts';
import {
  isAsked,
  optionsOf,
  type PartialAnswers,
  type QuestionId,
  questions,
} from '#engine/questions/questions.ts';
import { assumptionsIn } from '../assumptions-in.ts';
import type { ParsedFiles } from '../files.ts';
import type { DataProblem } from '../problems.ts';
import { idsOf, problem } from './check.ts';

/** Scenarios, everyday situations and real decisions answer what is asked, and nothing else. */
export function* answersAreComplete(files: ParsedFiles): Generator<DataProblem> {
  for (const { path, at, answers } of answersIn(files)) {
    const { answers: read, problems } = readAnswers(Object.entries(answers));
    for (const found of problems) {
      yield problem(path, `${at}.${found.question}`, ...reasonOf(found));
    }
    for (const id of unanswered(read).filter((id) => answers[id] === undefined)) {
      yield problem(path, `${at}.${id}`, 'is missing', optionsFor(id));
    }
    for (const id of answeredIn(read).filter((id) => !isAsked(id, read))) {
      yield problem(path, `${at}.${id}`, 'is not asked with these answers', 'Remove it.');
    }
  }
}

interface Answered {
  readonly path: string;
  readonly at: string;
  readonly answers: Readonly<Record<string, string>>;
}

function* answersIn({ scenarios, everyday, decision }: ParsedFiles): Generator<Answered> {
  for (const [path, file] of Object.entries(scenarios)) {
    for (const [index, { answers }] of file.scenarios.entries()) {
      yield { path, at: `scenarios[${index}].answers`, answers };
    }
  }
  for (const [path, file] of Object.entries(everyday)) {
    for (const [index, { answers }] of file.situations.entries()) {
      yield { path, at: `situations[${index}].answers`, answers };
    }
  }
  for (const [path, { answers }] of Object.entries(decision)) {
    yield { path, at: 'answers', answers };
  }
}

function reasonOf(found: AnswerProblem): readonly [reason: string, fix: string] {
  if (found.kind === 'unknown-question') {
    return ['answers no question', `Questions are ${questions.map(({ id }) => id).join(', ')}.`];
  }
  if (found.kind === 'repeated-question') return ['is answered twice', 'Remove one.'];
  const { question, option } = found;
  return [`"${option}" is no option of ${question}`, optionsFor(question)];
}

function optionsFor(id: QuestionId): string {
  return `Use one of ${optionsOf<QuestionId>(id).join(', ')}.`;
}

function answeredIn(answers: PartialAnswers): readonly QuestionId[] {
  return questions.map(({ id }) => id).filter((id) => answers[id] !== undefined);
}

export function* assumptionsAreInRange(files: ParsedFiles): Generator<DataProblem> {
  const sources = new Set([
    'judgement',
    ...idsOf(files.references, 'references'),
    ...Object.values(files.run).map(({ id }) => id),
  ]);
  for (const [path, file] of Object.entries(files.assumptions)) {
    for (const { at, value, range, source } of assumptionsIn(file)) {
      const [low, high] = range;
      if (value < low || value > high) {
        yield problem(
          path,
          at,
          `${value} is outside its own range, ${low} to ${high}`,
          'Correct the value, or widen the range and say why.',
        );
      }
      if (!sources.has(source)) {
        yield problem(
          path,
          `${at}.source`,
          `"${source}" is not known`,
          'Use "judgement", a run, or an id of data/references.json.',
        );
      }
    }
  }
}

/** What a run measured is the value or a part of it, as the file says. */
export function* measuredAssumptionsHold(files: ParsedFiles): Generator<DataProblem> {
  const runs = new Map(Object.values(files.run).map((run) => [run.id, run]));
  for (const [path, file] of Object.entries(files.assumptions)) {
    for (const { at, value, source, measured } of assumptionsIn(file)) {
      if (!measured) continue;
      const { run, row, less, covers } = measured;
      const cpu = (id: string) =>
        runs.get(run)?.rows.find((each) => each.id === id)?.values['cpu-per-request']?.value;
      const [withWork, withoutWork] = [cpu(row), cpu(less)];
      if (withWork === undefined || withoutWork === undefined) {
        const fix = 'Name a run of data/benchmarks and two of its rows.';
        yield problem(path, `${at}.measured`, `${run} has no CPU per request for both rows`, fix);
        continue;
      }
      const found = Number((withWork - withoutWork).toPrecision(3));
      if (covers === 'part' && value >= found) continue;
      if (covers === 'all' && value === found && source === run) continue;
      yield problem(
        path,
        at,
        `${value} from "${source}" is not what ${run} measured, ${found}`,
        covers === 'all' ? 'Take value and source from the run.' : 'Raise it to what was measured.',
      );
    }
  }
}
