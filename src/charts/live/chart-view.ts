import { withRows } from './chart-rows.ts';
import type { ChartKind, Panel } from '../spec/spec.ts';

/** What a reader wants to see of a chart, as it stands in the address of its page. */
export interface ChartView {
  /** Ids of the rows to show; null for all. */
  readonly rows: readonly string[] | null;
  /** Null for the order of the chart. */
  readonly sort: ChartSort | null;
}

export interface ChartSort {
  readonly measure: string;
  readonly order: 'up' | 'down';
}

export interface Viewable {
  readonly rows: readonly string[];
  readonly measures: readonly string[];
}

/** A value in the address that the chart does not have. */
export interface ViewProblem {
  readonly name: 'series' | 'sort';
  readonly value: string;
}

/**
 * Reads `?series=gin,flask&sort=-throughput`; a minus stands for the largest first. Parameters of
 * other names are somebody else’s.
 */
export function readChartView(
  query: string,
  { rows, measures }: Viewable,
): { readonly view: ChartView; readonly problems: readonly ViewProblem[] } {
  const given = new URLSearchParams(query);
  const asked = given.get('series')?.split(',') ?? [];
  const found = rows.filter((row) => asked.includes(row));
  const sort = given.get('sort');
  const measure = measures.find((each) => sort === each || sort === `-${each}`);
  return {
    view: {
      rows: found.length > 0 && found.length < rows.length ? found : null,
      sort:
        measure === undefined ? null : { measure, order: sort?.startsWith('-') ? 'down' : 'up' },
    },
    problems: [
      ...asked
        .filter((value) => !rows.includes(value))
        .map((value): ViewProblem => ({ name: 'series', value })),
      ...(sort !== null && measure === undefined ? [{ name: 'sort', value: sort } as const] : []),
    ],
  };
}

/** The query with a view in it instead of the one that it had; empty, or with its question mark. */
export function writeChartView(query: string, { rows, sort }: ChartView): string {
  const written = new URLSearchParams(query);
  written.delete('series');
  written.delete('sort');
  const parts = [
    written.toString(),
    // Ids hold nothing that has to be escaped, and commas are easier to read as they are.
    rows === null ? '' : `series=${rows.join(',')}`,
    sort === null ? '' : `sort=${sort.order === 'down' ? '-' : ''}${sort.measure}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Ids of the rows of a table in the order of a view; figures that are not stated come last. */
export function rowsInOrder(
  panels: readonly Panel[],
  { rows, sort }: ChartView,
): readonly string[] {
  const by = panels.find(({ measure }) => measure === sort?.measure) ?? panels[0];
  const marks = panels
    .filter(({ measure }) => measure === by?.measure)
    .flatMap((panel) => panel.marks)
    .filter(({ rowId }) => rows?.includes(rowId) ?? true);
  const towards = sort?.order === 'down' ? -1 : 1;
  const sorted =
    sort === null
      ? marks
      : marks.toSorted((a, b) => {
          if (a.value === null || b.value === null) {
            return Number(a.value === null) - Number(b.value === null);
          }
          return towards * (a.value - b.value);
        });
  return sorted.map(({ rowId }) => rowId);
}

/**
 * Panels as a view wants them. Only bars stand in the order of the view: lines and dots have places
 * of their own.
 */
export function panelsInView(
  kind: ChartKind,
  panels: readonly Panel[],
  view: ChartView,
): readonly Panel[] {
  const order = rowsInOrder(panels, view);
  const shown = withRows(panels, order);
  if (kind !== 'bars') return shown;
  return shown.map((panel) => ({
    ...panel,
    marks: panel.marks.toSorted((a, b) => order.indexOf(a.rowId) - order.indexOf(b.rowId)),
  }));
}
