import { along } from './axis.ts';
import type { ChartKind, Mark, Panel } from './spec.ts';

/**
 * Where things stand in a panel, shared by the SVG and by Chart.js. Vertical places are in em of
 * the panel's text, horizontal ones are shares of its width, so that it fits any width.
 */

/** Baselines of the two heading lines. */
export const headingBaselines = { name: 1, subheading: 2.45 } as const;

export const bars = {
  /** Baseline of the figures of the axis, and the top of its lines. */
  tickBaseline: 4.3,
  top: 4.65,
  /** Height of a row: its label above, its bar below. */
  row: 2.85,
  labelBaseline: 1.15,
  centre: 1.9,
  thickness: 0.75,
  /** Where the label begins, right of its shape. */
  labelStart: 1.15,
  shapeCentre: 0.4,
  /** Blank below the last row, where its half of the space between rows would be. */
  below: 0.5,
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

export function panelHeight(kind: ChartKind, { marks }: Panel): number {
  return kind === 'lines' ? lines.height : bars.top + marks.length * bars.row + bars.below;
}

/** Where on the width a figure of a bar chart stands. */
export function barShare({ axis }: Panel, value: number): number {
  return along(axis, value);
}

/** Middle of the bar of a row. */
export function barMiddle(index: number): number {
  return bars.top + index * bars.row + bars.centre;
}

export interface Place {
  /** Share of the width. */
  readonly share: number;
  /** Height in em from the top. */
  readonly em: number;
}

/** Where a point of a line chart stands; null for a row without concurrency or figure. */
export function pointOf(panel: Panel, { concurrency, value }: Mark): Place | null {
  if (concurrency === null || value === null) return null;
  return { share: acrossShare(panel, concurrency), em: lineHeight(panel, value) };
}

export function acrossShare({ across }: Panel, concurrency: number): number {
  const part = across ? along(across, concurrency) : 0;
  return lines.left + part * (lines.right - lines.left);
}

export function lineHeight({ axis }: Panel, value: number): number {
  return lines.bottom - along(axis, value) * (lines.bottom - lines.top);
}

/** The box in which Chart.js has to draw: em from the top, shares of the width. */
export function plotBox(kind: ChartKind, { marks }: Panel) {
  if (kind === 'lines') {
    return { top: lines.top, bottom: lines.bottom, left: lines.left, right: lines.right };
  }
  // Chart.js puts a bar in the middle of its row, so the rows begin a little lower.
  const top = barMiddle(0) - bars.row / 2;
  return { top, bottom: top + marks.length * bars.row, left: 0, right: 1 };
}
