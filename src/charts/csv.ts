import type { ChartSpec, Mark, Panel } from './spec.ts';

type Cell = string | number | null;

/**
 * The figures of a chart as RFC 4180: lines end with CRLF, units stand in the header, numbers are
 * bare, and an empty field means that the source states none. Where a source only gives bounds,
 * a column after the figures holds `over`, `within` or `either …`.
 */
export function chartCsv({ panels, rowHeading }: ChartSpec): string {
  const header = [rowHeading, ...panels.flatMap(headings)];
  const rows = panels[0].marks.map((first, index) => [
    // Rows of a trend are named by a number, which has to stay one.
    panels[0].across ? first.concurrency : first.label,
    ...panels.flatMap((panel) => cells(panel, panel.marks[index])),
  ]);
  return [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function headings(panel: Panel): readonly string[] {
  return isBounded(panel) ? [panel.heading, `${panel.heading} bound`] : [panel.heading];
}

function cells(panel: Panel, mark: Mark | undefined): readonly Cell[] {
  const value = mark?.value ?? null;
  return isBounded(panel) ? [value, boundOf(mark)] : [value];
}

function isBounded({ marks }: Panel): boolean {
  return marks.some(({ bound }) => bound !== null);
}

function boundOf(mark: Mark | undefined): Cell {
  return mark?.to ? `${mark.bound} ${mark.to}` : (mark?.bound ?? null);
}

function field(cell: Cell): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
