import { tableSpec } from '#charts/spec/table-spec.ts';
import type { TableSpec } from '#charts/spec/spec.ts';
import { byId } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import { measureIds } from '#schema/measures.ts';
import { chartWords } from '#i18n/all-words.ts';
import type { Locale } from '#i18n/locale.ts';

/** All rows and measures of a run, as a table. */
export function runSpec(run: string, locale: Locale): TableSpec {
  const { id, title, rows, units } = byId(dataset.runs, run);
  const everything = {
    id,
    kind: 'comparison' as const,
    excerpts: [{ run: id, name: null, rows: rows.map((row) => row.id) }],
    measures: measureIds.filter((measure) => measure in units),
    title,
  };
  return tableSpec(everything, dataset, chartWords[locale], locale);
}
