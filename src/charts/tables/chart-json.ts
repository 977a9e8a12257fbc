import type { ChartFileJson } from '#schema/chart-file.ts';
import { columnsOf } from '../spec/columns.ts';
import type { ChartSpec, Mark } from '../spec/spec.ts';

/** The figures of a chart with what is needed to use them elsewhere: units, sources, licence. */
export function chartJson(spec: ChartSpec): ChartFileJson {
  const { id, locale, title, sentence, panels, sources, version } = spec;
  const columns = columnsOf(panels);
  return {
    id,
    language: locale,
    dataVersion: version,
    title,
    sentence,
    licence: 'CC BY 4.0',
    sources: sources.map((source) => ({ ...source })),
    measures: columns.map(({ measure, name, unit }) => ({ id: measure, name, unit })),
    rows: (columns[0]?.marks ?? []).map(({ rowId, name, at }, index) => ({
      id: rowId,
      label: name,
      ...(panels[0].across?.quantity === 'rate'
        ? { concurrency: null, ...(at === null ? {} : { rate: at }) }
        : { concurrency: at }),
      values: Object.fromEntries(
        columns.map(({ measure, marks }) => [measure, valueOf(marks[index])]),
      ),
    })),
  };
}

function valueOf(mark: Mark | undefined) {
  if (!mark || mark.value === null) return null;
  const { value, bound, to, range } = mark;
  return {
    value,
    ...(bound ? { bound } : {}),
    ...(to ? { to } : {}),
    ...(range ? { low: range[0], high: range[1] } : {}),
  };
}
