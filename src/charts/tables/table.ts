import { formatExact } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';
import { columnsOf } from '../spec/columns.ts';
import type { Mark, TableSpec } from '../spec/spec.ts';

/** Figures as a reader sees them, with the words "not stated" where there is none. */
export interface ChartTable {
  readonly header: {
    /** What names a row. */
    readonly keys: readonly string[];
    readonly measures: readonly string[];
  };
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly id: string;
  readonly keys: readonly string[];
  /** One cell for every measure. */
  readonly cells: readonly { readonly text: string; readonly stated: boolean }[];
}

export function chartTable(
  { panels, keyHeadings, notStated }: Pick<TableSpec, 'panels' | 'keyHeadings' | 'notStated'>,
  locale: Locale,
): ChartTable {
  const written = (key: Mark['keys'][number]) =>
    typeof key === 'number' ? formatExact(locale, key) : (key ?? notStated);
  const columns = columnsOf(panels);
  return {
    header: { keys: keyHeadings, measures: columns.map(({ heading }) => heading) },
    rows: (columns[0]?.marks ?? []).map(({ rowId, keys }, index) => ({
      id: rowId,
      keys: keys.map(written),
      cells: columns.flatMap(({ marks }) => {
        const mark = marks[index];
        return mark ? [{ text: mark.cell ?? mark.text, stated: mark.value !== null }] : [];
      }),
    })),
  };
}
