import type { ChartSpec, Mark } from './spec.ts';

/** The figures of a chart with what is needed to use them elsewhere: units, source, licence. */
export function chartJson(spec: ChartSpec) {
  const { id, locale, title, sentence, panels, source } = spec;
  return {
    id,
    language: locale,
    title,
    sentence,
    licence: 'CC BY 4.0',
    source,
    measures: panels.map(({ measure, name, unit }) => ({ id: measure, name, unit })),
    rows: panels[0].marks.map(({ rowId, label, concurrency }, index) => ({
      id: rowId,
      label,
      concurrency,
      values: Object.fromEntries(
        panels.map(({ measure, marks }) => [measure, valueOf(marks[index])]),
      ),
    })),
  };
}

function valueOf(mark: Mark | undefined) {
  if (!mark || mark.value === null) return null;
  const { value, bound, to } = mark;
  return { value, ...(bound ? { bound } : {}), ...(to ? { to } : {}) };
}
