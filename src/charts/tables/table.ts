import { formatExact } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';
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
  return {
    header: { keys: keyHeadings, measures: panels.map(({ heading }) => heading) },
    rows: panels[0].marks.map(({ rowId, keys }, index) => ({
      id: rowId,
      keys: keys.map(written),
      cells: panels.flatMap(({ marks }) => {
        const mark = marks[index];
        return mark ? [{ text: mark.text, stated: mark.value !== null }] : [];
      }),
    })),
  };
}
