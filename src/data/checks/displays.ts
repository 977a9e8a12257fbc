import { ratiosOf } from '#evidence/ratios.ts';
import type { ParsedFiles } from '../files.ts';
import type { MeasureId } from '#schema/measures.ts';
import type {
  Chart,
  CoresChart,
  InFlightChart,
  RatioByTestChart,
  RatioChart,
  RowsChart,
} from '#schema/charts.ts';
import type { Run } from '#schema/run.ts';
import { problem } from './check.ts';
import { rowsOf } from './figures.ts';

type Runs = ReadonlyMap<string, Run>;

export function* chartPartsExist({ charts, run }: ParsedFiles) {
  const runs: Runs = new Map(Object.values(run).map((known) => [known.id, known]));
  for (const [path, file] of Object.entries(charts)) {
    for (const [index, chart] of file.charts.entries()) {
      const at = `charts[${index}]`;
      yield* excerptProblems(path, at, chart, runs);
      if (chart.kind === 'ratio') yield* ratioProblems(path, at, chart, runs);
      else if (chart.kind === 'ratio-by-test') yield* intervalProblems(path, at, chart, runs);
      else if (chart.kind === 'cores') yield* coresProblems(path, at, chart, runs);
      else yield* rowProblems(path, at, chart, runs);
    }
  }
}

function* excerptProblems(path: string, at: string, { excerpts }: Chart, runs: Runs) {
  for (const [index, { run, name }] of excerpts.entries()) {
    const excerpt = `${at}.excerpts[${index}]`;
    if (!runs.has(run)) {
      const fix = 'Add data/benchmarks/<run>.json, or fix the spelling.';
      yield problem(path, `${excerpt}.run`, `"${run}" is no run`, fix);
    }
    if (excerpts.length > 1 && name === null) {
      const fix = 'Name the run: the chart shows several.';
      yield problem(path, `${excerpt}.name`, 'is null', fix);
    }
  }
}

function* ratioProblems(path: string, at: string, { excerpts }: RatioChart, runs: Runs) {
  for (const [index, { run: id, tests }] of excerpts.entries()) {
    const run = runs.get(id);
    const compared = new Set(run && ratiosOf(run).map(({ test }) => test));
    for (const test of run ? tests.filter((each) => !compared.has(each)) : []) {
      yield problem(
        path,
        `${at}.excerpts[${index}].tests`,
        `"${test}" has no throughput of both Flask and Gin in ${id}`,
        compared.size === 0 ? 'Leave the run out.' : `Name one of ${[...compared].join(', ')}.`,
      );
    }
  }
}

function* intervalProblems(path: string, at: string, { excerpts }: RatioByTestChart, runs: Runs) {
  for (const [index, { run: id, stack }] of excerpts.entries()) {
    const run = runs.get(id);
    const ratios = run ? ratiosOf(run).filter(({ interval }) => interval !== null) : [];
    const compared = new Set(ratios.map(({ flaskStack }) => flaskStack));
    if (!run || compared.has(stack)) continue;
    yield problem(
      path,
      `${at}.excerpts[${index}].stack`,
      `"${stack}" served no Flask in ${id} whose repeats can be compared with those of Gin`,
      compared.size === 0
        ? 'Choose a run that keeps its repeats.'
        : `Name one of ${[...compared].join(', ')}.`,
    );
  }
}

function* coresProblems(path: string, at: string, { excerpts, rates }: CoresChart, runs: Runs) {
  for (const [index, { run: id }] of excerpts.entries()) {
    if (runs.get(id)?.capacity === null) {
      const fix = 'State the capacity basis of the run, or leave it out.';
      yield problem(path, `${at}.excerpts[${index}].run`, `${id} has no capacity basis`, fix);
    }
  }
  for (const [index, rate] of rates.entries()) {
    if (rate <= (rates[index - 1] ?? 0)) {
      const fix = 'Put the rates in ascending order, each one once.';
      yield problem(path, `${at}.rates[${index}]`, `${rate} is not above the one before`, fix);
    }
  }
}

function* rowProblems(path: string, at: string, chart: RowsChart | InFlightChart, runs: Runs) {
  for (const [index, excerpt] of chart.excerpts.entries()) {
    const run = runs.get(excerpt.run);
    for (const [place, id] of run ? excerpt.rows.entries() : []) {
      yield* rowProblem(path, `${at}.excerpts[${index}].rows[${place}]`, { chart, run, id });
    }
  }
}

interface ShownRow {
  readonly chart: RowsChart | InFlightChart;
  readonly run: Run | undefined;
  readonly id: string;
}

function* rowProblem(path: string, at: string, { chart, run, id }: ShownRow) {
  const row = run?.rows.find((candidate) => candidate.id === id);
  if (!row) {
    yield problem(path, at, `"${id}" is no row of ${run?.id}`, rowsOf(run?.rows ?? []));
    return;
  }
  for (const measure of measuresOf(chart).filter((shown) => !row.values[shown])) {
    yield problem(
      path,
      at,
      `"${id}" has no figure for "${measure}"`,
      'Remove the measure or the row from the chart.',
    );
  }
  if (chart.kind === 'trend' && row.concurrency === null) {
    yield problem(
      path,
      at,
      `"${id}" states no concurrency, over which a trend is drawn`,
      'Use kind "comparison", or leave the row out.',
    );
  }
}

/** Measures that each row must have. */
function measuresOf(chart: RowsChart | InFlightChart): readonly MeasureId[] {
  switch (chart.kind) {
    case 'in-flight':
      return ['throughput', 'latency-mean'];
    case 'comparison':
    case 'tests':
      return chart.measures;
    // A line may have gaps, which the chart says; a bar that is not there says nothing.
    case 'trend':
      return [];
    case 'paced':
      return ['rate-target'];
  }
}

export function* tablesAreComplete({ table }: ParsedFiles) {
  for (const [path, { columns, rows }] of Object.entries(table)) {
    for (const [index, { cells }] of rows.entries()) {
      for (const { id } of columns.filter((column) => !(column.id in cells))) {
        yield problem(
          path,
          `rows[${index}].cells.${id}`,
          'is missing',
          'Add the cell, or { "lost": true }.',
        );
      }
      for (const id of Object.keys(cells).filter(
        (key) => !columns.some((column) => column.id === key),
      )) {
        yield problem(
          path,
          `rows[${index}].cells.${id}`,
          'has no column',
          'Add the column, or remove the cell.',
        );
      }
    }
  }
}
