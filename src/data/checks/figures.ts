import type { ParsedFiles } from '../files.ts';
import { capacityMeasure, measures } from '#schema/measures.ts';
import type { Run } from '#schema/run.ts';
import { entriesOf, problem } from './check.ts';

export function* unitsBelongToMeasures({ run }: ParsedFiles) {
  for (const [path, { units }] of Object.entries(run)) {
    for (const [measure, unit] of entriesOf(units)) {
      const allowed: readonly string[] = measures[measure].units;
      if (allowed.includes(unit)) continue;
      yield problem(
        path,
        `units.${measure}`,
        `"${unit}" is not a unit of ${measure}`,
        `Use one of ${allowed.join(', ')}, and convert the figures.`,
      );
    }
  }
}

export function* valuesMatchDeclaredUnits({ run }: ParsedFiles) {
  for (const [path, { units, rows }] of Object.entries(run)) {
    for (const [index, { values }] of rows.entries()) {
      for (const measure of Object.keys(values).filter((id) => !(id in units))) {
        yield problem(
          path,
          `rows[${index}].values.${measure}`,
          'has no unit',
          `Declare it under units.${measure}, or remove the figure.`,
        );
      }
      for (const measure of Object.keys(units).filter((id) => !(id in values))) {
        yield problem(
          path,
          `rows[${index}].values.${measure}`,
          'is missing',
          'Add the figure, or null where the source gives none.',
        );
      }
    }
  }
}

export function* boundsAreComplete({ run }: ParsedFiles) {
  for (const [path, { rows }] of Object.entries(run)) {
    for (const [index, { values }] of rows.entries()) {
      for (const [measure, figure] of entriesOf(values)) {
        if (!figure || (figure.bound === 'either') === (figure.to !== undefined)) continue;
        yield problem(
          path,
          `rows[${index}].values.${measure}`,
          'needs bound "either" and "to" together',
          'Give both readings, or remove "to".',
        );
      }
    }
  }
}

export function* claimedRowsExist({ run }: ParsedFiles) {
  for (const [path, { claims, flaws, rows }] of Object.entries(run)) {
    for (const [key, entries] of Object.entries({ claims, flaws })) {
      for (const [index, entry] of entries.entries()) {
        for (const id of (entry.rows ?? []).filter(
          (each) => !rows.some((row) => row.id === each),
        )) {
          yield problem(
            path,
            `${key}[${index}].rows`,
            `"${id}" is no row of this run`,
            rowsOf(rows),
          );
        }
      }
    }
  }
}

export function* capacityRowsExist({ run }: ParsedFiles) {
  for (const [path, { capacity, rows }] of Object.entries(run)) {
    if (!capacity) continue;
    for (const [framework, id] of entriesOf(capacity.rows)) {
      const row = rows.find((candidate) => candidate.id === id);
      const at = `capacity.rows.${framework}`;
      if (!row) yield problem(path, at, `"${id}" is no row of this run`, rowsOf(rows));
      else if (!row.values[capacityMeasure[capacity.basis]]) {
        yield problem(
          path,
          at,
          `"${id}" has no ${capacityMeasure[capacity.basis]}`,
          'Name a row that has, or set capacity to null.',
        );
      } else if (capacity.basis === 'n/X' && row.values['rate-target']) {
        yield problem(
          path,
          at,
          `"${id}" was measured at a set rate, so its throughput is no limit`,
          'Name a row without "rate-target", or use the basis "measured".',
        );
      }
    }
  }
}

export function rowsOf(rows: Run['rows']): string {
  return `Its rows are ${rows.map(({ id }) => id).join(', ')}.`;
}
