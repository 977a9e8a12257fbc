import type { ChartConfiguration, ChartDataset, Point, Scale } from 'chart.js';
import {
  panelRows,
  plotBox,
  rowMiddle,
  rows,
  rowsBottom,
  rowsTop,
  shapeRadius,
} from '../drawing/geometry.ts';
import { pointStyles } from '../drawing/shapes.ts';
import type { Axis, ChartKind, ColourRole, Mark, Panel, Series } from '../spec/spec.ts';

/** Everything about a panel that only the browser knows. */
export interface Surroundings {
  /** Size of an em of its text in px. */
  readonly em: number;
  /** Colour of text, which also outlines the chosen bar and draws the line at 0. */
  readonly ink: string;
  /** Colour of the other lines of an axis. */
  readonly rule: string;
  readonly paint: Record<ColourRole, Paint>;
  /** Behind everything, and inside hollow shapes. */
  readonly paper: string;
  /** Whether the reader wants little motion. */
  readonly still: boolean;
}

export interface Paint {
  readonly line: string;
  readonly fill: string | CanvasPattern;
  readonly shape: string;
}

/**
 * A panel for Chart.js: same box, domain, ticks and order as its SVG. Texts and ranges stay with the
 * SVG, which lies above the canvas.
 */
export function chartConfig(
  kind: ChartKind,
  panel: Panel,
  around: Surroundings,
): ChartConfiguration {
  const box = plotBox(kind, panel);
  return {
    type: kind === 'bars' ? 'bar' : 'line',
    data: {
      labels: panel.marks.map(({ label }) => label),
      datasets:
        kind === 'bars'
          ? [barData(panel, around)]
          : panel.series.map((series) => pointData(kind, { series, panel, around })),
    },
    options: {
      indexAxis: kind === 'bars' ? 'y' : 'x',
      maintainAspectRatio: false,
      // The SVG has been on the page for a while: a chart that grows now would be a jump.
      animation: false,
      transitions: { active: { animation: { duration: around.still ? 0 : 150 } } },
      clip: false,
      layout: {
        autoPadding: false,
        padding: ({ chart }) => ({
          top: box.top * around.em,
          bottom: chart.height - box.bottom * around.em,
          left: chart.width * box.left,
          right: chart.width * (1 - box.right),
        }),
      },
      interaction: { ...nearest(kind, panel), intersect: false, includeInvisible: true },
      scales: scalesOf(kind, panel),
    },
  };
}

/** The marks of every dataset, in order: where a mark of the panel is for Chart.js. */
export function datasetMarks(
  kind: ChartKind,
  { series, marks }: Panel,
): readonly (readonly Mark[])[] {
  if (kind === 'bars') return [marks];
  return series.map(({ id }) => marks.filter((mark) => mark.series === id));
}

function nearest(kind: ChartKind, { series }: Panel) {
  if (kind === 'bars') return { mode: 'nearest', axis: 'y' } as const;
  return { mode: 'nearest', axis: series.length > 1 || kind === 'dots' ? 'xy' : 'x' } as const;
}

function scalesOf(kind: ChartKind, panel: Panel) {
  switch (kind) {
    case 'bars':
      return {
        x: hidden(panel.axis),
        y: { type: 'category', display: false, offset: true },
      } as const;
    case 'lines':
      return { x: hidden(panel.across ?? panel.axis), y: hidden(panel.axis) };
    case 'dots':
      return {
        x: hidden(panel.axis),
        y: {
          type: 'linear',
          display: false,
          min: 0,
          max: rowsBottom(panel) - rowsTop(panel),
          reverse: true,
        },
      } as const;
  }
}

function hidden({ scale, domain: [min, max], ticks }: Axis) {
  return {
    type: scale === 'log' ? 'logarithmic' : 'linear',
    display: false,
    min,
    max,
    afterBuildTicks: (built: Scale) => {
      built.ticks = ticks.map(({ value, text }) => ({ value, label: text }));
    },
  } as const;
}

function barData(
  { marks }: Panel,
  { em, ink, paint }: Surroundings,
): ChartDataset<'bar', (number | null)[]> {
  return {
    data: marks.map(({ value }) => value),
    barThickness: rows.thickness * em,
    backgroundColor: marks.map(({ role }) => paint[role].fill),
    hoverBackgroundColor: marks.map(({ role }) => paint[role].fill),
    borderColor: marks.map(({ role }) => paint[role].line),
    borderWidth: marks.map(({ role }) => (role.startsWith('neutral') ? 1.5 : 0)),
    borderSkipped: false,
    hoverBorderColor: ink,
    hoverBorderWidth: 2,
  };
}

interface PointDataArguments {
  readonly series: Series;
  readonly panel: Panel;
  readonly around: Surroundings;
}

function pointData(
  kind: ChartKind,
  { series, panel, around: { paint, paper } }: PointDataArguments,
): ChartDataset<'line', Point[]> {
  const { id, role, look } = series;
  const { line, shape } = paint[role];
  const inside = look > 0 ? paper : shape;
  return {
    data: panel.marks
      .filter((mark) => mark.series === id)
      .map((mark) => (kind === 'dots' ? dotOf(mark, panel) : pointOf(mark))),
    showLine: kind === 'lines',
    borderColor: line,
    borderWidth: 2,
    borderDash: dashes[look],
    hoverBorderColor: line,
    hoverBorderWidth: 2,
    ...pointStyles[role],
    pointRadius: shapeRadius,
    pointHoverRadius: shapeRadius + 2,
    pointBackgroundColor: inside,
    pointHoverBackgroundColor: inside,
    pointHoverBorderColor: line,
    pointBorderColor: line,
    pointBorderWidth: 1.5,
  };
}

/** The dashes of chart.css. */
const dashes: Record<Series['look'], number[]> = { 0: [], 1: [6, 4], 2: [1.5, 4] };

function pointOf({ at, value }: Mark): Point {
  return at === null || value === null ? nowhere : { x: at, y: value };
}

/** A mark without a figure: Chart.js skips it, where it would stumble over null. */
const nowhere: Point = { x: Number.NaN, y: Number.NaN };

/** In the middle of its row, in em from the top of all rows. */
function dotOf(mark: Mark, panel: Panel): Point {
  const row = panelRows(panel).find(({ marks }) => marks.includes(mark));
  if (!row || mark.value === null) return nowhere;
  return { x: mark.value, y: rowMiddle(row) - rowsTop(panel) };
}
