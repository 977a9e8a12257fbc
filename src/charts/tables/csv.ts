import { columnsOf } from '../spec/columns.ts';
import type { ChartSpec, Mark, Panel } from '../spec/spec.ts';

type Cell = string | number | null;

/**
 * The figures of a chart as RFC 4180: lines end with CRLF, units stand in the header, numbers are
 * bare, and an empty field means that the source states none. Where a source only gives bounds,
 * a column after the figures holds `over`, `within` or `either …`; where there were repeats, two
 * hold the lowest and the highest, or the ends of the interval.
 */
export function chartCsv({ panels, keyHeadings }: ChartSpec): string {
  const columns = columnsOf(panels);
  const header = [...keyHeadings, ...columns.flatMap(headings)];
  const rows = (columns[0]?.marks ?? []).map((first, index) => [
    ...first.keys,
    ...columns.flatMap((column) => cells(column, column.marks[index])),
  ]);
  return [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function headings(panel: Panel): readonly string[] {
  const { heading } = panel;
  return [
    heading,
    ...(isBounded(panel) ? [`${heading} bound`] : []),
    ...(isRepeated(panel) ? [`${heading} low`, `${heading} high`] : []),
  ];
}

function cells(panel: Panel, mark: Mark | undefined): readonly Cell[] {
  const value = mark?.value ?? null;
  const [low, high] = mark?.range ?? [value, value];
  return [
    value,
    ...(isBounded(panel) ? [boundOf(mark)] : []),
    ...(isRepeated(panel) ? [low, high] : []),
  ];
}

function isBounded({ marks }: Panel): boolean {
  return marks.some(({ bound }) => bound !== null);
}

function isRepeated({ marks }: Panel): boolean {
  return marks.some(({ range }) => range !== null);
}

function boundOf(mark: Mark | undefined): Cell {
  return mark?.to ? `${mark.bound} ${mark.to}` : (mark?.bound ?? null);
}

function field(cell: Cell): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
