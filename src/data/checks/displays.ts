import type { ParsedFiles } from '../files.ts';
import type { Chart } from '../schema/lists.ts';
import type { Run } from '../schema/run.ts';
import { problem } from './check.ts';
import { rowsOf } from './figures.ts';

export function* chartRowsExist({ charts, run }: ParsedFiles) {
  const runs = new Map(Object.values(run).map((known) => [known.id, known]));
  for (const [path, file] of Object.entries(charts)) {
    for (const [index, chart] of file.charts.entries()) {
      const source = runs.get(chart.run);
      if (source) yield* rowProblems(path, `charts[${index}]`, chart, source);
      else {
        const fix = 'Add data/benchmarks/<run>.json, or fix the spelling.';
        yield problem(path, `charts[${index}].run`, `"${chart.run}" is no run`, fix);
      }
    }
  }
}

function* rowProblems(path: string, at: string, chart: Chart, { rows }: Run) {
  for (const [place, id] of chart.rows.entries()) {
    const row = rows.find((candidate) => candidate.id === id);
    if (!row) {
      yield problem(
        path,
        `${at}.rows[${place}]`,
        `"${id}" is no row of ${chart.run}`,
        rowsOf(rows),
      );
      continue;
    }
    for (const measure of chart.measures.filter((shown) => !row.values[shown])) {
      yield problem(
        path,
        `${at}.measures`,
        `"${measure}" has no figure in row "${id}" of ${chart.run}`,
        'Remove the measure or the row from the chart.',
      );
    }
    if (chart.kind === 'trend' && row.concurrency === null) {
      yield problem(
        path,
        `${at}.rows[${place}]`,
        `"${id}" states no concurrency, over which a trend is drawn`,
        'Use kind "comparison", or leave the row out.',
      );
    }
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
