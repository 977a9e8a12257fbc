import { along } from '../spec/axis.ts';
import type { ChartKind, Mark, Panel } from '../spec/spec.ts';

/**
 * Where things stand in a panel, shared by the SVG and by Chart.js. Vertical places are in em of
 * the panel's text, horizontal ones are shares of its width, so that it fits any width.
 */

/** Baselines of the two heading lines. */
export const headingBaselines = { name: 1, subheading: 2.45 } as const;

/** Lines of the legend, below the headings. */
export const legend = {
  line: 1.55,
  firstBaseline: 4.1,
  /** Ends of the piece of line before a label, which begins at `labelStart`. */
  sample: [0, 2.2],
  labelStart: 2.8,
} as const;

/** Rows of bars or dots. */
export const rows = {
  /** Baseline of the figures of the axis, and the top of its lines. */
  tickBaseline: 4.3,
  top: 4.65,
  /** Height of a row: its label above, its marks below. */
  height: 2.85,
  /** Height of the heading of a group, and its baseline above the row. */
  heading: 1.9,
  headingRise: 0.35,
  labelBaseline: 1.15,
  centre: 1.9,
  thickness: 0.75,
  /** Where the label begins, right of its shape. */
  labelStart: 1.15,
  shapeCentre: 0.4,
  /** Blank below the last row, where its half of the space between rows would be. */
  below: 0.5,
  /** Half the height of the ends of an interval. */
  intervalEnd: 0.6,
  /** Dots keep clear of the edges by this share of the width. */
  inset: 0.025,
} as const;

export const lines = {
  top: 5,
  bottom: 13.5,
  tickBaseline: 14.85,
  nameBaseline: 16.35,
  height: 16.7,
  /** Tick labels of the figures stand left of the first share, above their lines. */
  left: 0.17,
  right: 0.945,
  tickRise: 0.35,
  labelRise: 0.8,
} as const;

/** Radius of shapes in px, which do not grow with the text. */
export const shapeRadius = 5;

export function panelHeight(kind: ChartKind, panel: Panel): number {
  if (kind === 'lines') return lines.height + legendHeight(panel);
  return rowsBottom(panel) + rows.below;
}

/** How far the legend moves everything below it. */
export function legendHeight({ series }: Panel): number {
  return series.length > 1 ? series.length * legend.line + 0.5 : 0;
}

export interface PanelRow {
  readonly marks: readonly [Mark, ...Mark[]];
  /** Heading above the row, if a group begins with it. */
  readonly heading: string | null;
  /** Top of the row in em, below its heading. */
  readonly top: number;
}

/** A row for each label of a group: every bar has its own, dots share them. */
export function panelRows(panel: Panel): readonly PanelRow[] {
  const found: PanelRow[] = [];
  let top = rowsTop(panel);
  for (const mark of panel.marks) {
    const last = found.at(-1);
    const [previous] = last?.marks ?? [];
    if (last && previous?.label === mark.label && previous.group === mark.group) {
      found[found.length - 1] = { ...last, marks: [...last.marks, mark] };
      continue;
    }
    const heading = mark.group === previous?.group ? null : mark.group;
    if (heading !== null) top += rows.heading;
    found.push({ marks: [mark], heading, top });
    top += rows.height;
  }
  return found;
}

/** Bottom of the last row. */
export function rowsBottom(panel: Panel): number {
  return (panelRows(panel).at(-1)?.top ?? rowsTop(panel)) + rows.height;
}

/** Where on the width a figure of bars or dots stands. */
export function rowShare(kind: ChartKind, { axis }: Panel, value: number): number {
  const part = along(axis, value);
  return kind === 'dots' ? rows.inset + part * (1 - 2 * rows.inset) : part;
}

/** Top of the rows. */
export function rowsTop(panel: Panel): number {
  return rows.top + legendHeight(panel);
}

/** Middle of the bar or the dots of a row. */
export function rowMiddle({ top }: PanelRow): number {
  return top + rows.centre;
}

export interface Place {
  /** Share of the width. */
  readonly share: number;
  /** Height in em from the top. */
  readonly em: number;
}

/** Where a point of a line chart stands; null for a row without place or figure. */
export function pointOf(panel: Panel, { at, value }: Mark): Place | null {
  if (at === null || value === null) return null;
  return { share: acrossShare(panel, at), em: lineHeight(panel, value) };
}

export function acrossShare({ across }: Panel, at: number): number {
  const part = across ? along(across, at) : 0;
  return lines.left + part * (lines.right - lines.left);
}

export function lineHeight(panel: Panel, value: number): number {
  const height = along(panel.axis, value) * (lines.bottom - lines.top);
  return legendHeight(panel) + lines.bottom - height;
}

/** The box in which Chart.js has to draw: em from the top, shares of the width. */
export function plotBox(kind: ChartKind, panel: Panel) {
  const moved = legendHeight(panel);
  if (kind === 'lines') {
    const { left, right } = lines;
    return { top: moved + lines.top, bottom: moved + lines.bottom, left, right };
  }
  const { inset, centre, height } = rows;
  if (kind === 'dots') {
    return { top: rowsTop(panel), bottom: rowsBottom(panel), left: inset, right: 1 - inset };
  }
  // Chart.js puts bars in the middle of their row, so the rows begin a little lower.
  const top = rowsTop(panel) + centre - height / 2;
  return { top, bottom: top + panel.marks.length * height, left: 0, right: 1 };
}
