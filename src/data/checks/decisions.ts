import { isOptionOf, optionsOf, type QuestionId, questions } from '#engine/questions/questions.ts';
import { assumptionsIn } from '../assumptions-in.ts';
import type { ParsedFiles } from '../files.ts';
import type { DataProblem } from '../problems.ts';
import { idsOf, problem } from './check.ts';

export function* scenariosAnswerEveryQuestion({ scenarios }: ParsedFiles) {
  for (const [path, file] of Object.entries(scenarios)) {
    for (const [index, { answers }] of file.scenarios.entries()) {
      for (const { id } of questions) {
        const option = answers[id];
        if (option !== undefined && isOptionOf(id, option)) continue;
        yield problem(
          path,
          `scenarios[${index}].answers.${id}`,
          option === undefined ? 'is missing' : `"${option}" is no option of ${id}`,
          `Use one of ${optionsOf<QuestionId>(id).join(', ')}.`,
        );
      }
      for (const id of Object.keys(answers).filter((key) => !questions.some((q) => q.id === key))) {
        yield problem(
          path,
          `scenarios[${index}].answers.${id}`,
          'answers no question',
          `Questions are ${questions.map((question) => question.id).join(', ')}.`,
        );
      }
    }
  }
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
