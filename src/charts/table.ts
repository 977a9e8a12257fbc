import type { TableSpec } from './spec.ts';

/** Figures as a reader sees them, with the words "not stated" where there is none. */
export interface ChartTable {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly id: string;
  readonly label: string;
  /** One cell for every column after the first. */
  readonly cells: readonly { readonly text: string; readonly stated: boolean }[];
}

export function chartTable({
  panels,
  rowHeading,
}: Pick<TableSpec, 'panels' | 'rowHeading'>): ChartTable {
  return {
    header: [rowHeading, ...panels.map(({ heading }) => heading)],
    rows: panels[0].marks.map(({ rowId, label }, index) => ({
      id: rowId,
      label,
      cells: panels.flatMap(({ marks }) => {
        const mark = marks[index];
        return mark ? [{ text: mark.text, stated: mark.value !== null }] : [];
      }),
    })),
  };
}
