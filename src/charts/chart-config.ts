import type { ChartConfiguration, ChartDataset, Point, Scale } from 'chart.js';
import { bars, plotBox, shapeRadius } from './geometry.ts';
import { pointStyles } from './shapes.ts';
import type { Axis, ChartKind, ColourRole, Mark, Panel } from './spec.ts';

/** Everything about a panel that only the browser knows. */
export interface Surroundings {
  /** Size of an em of its text in px. */
  readonly em: number;
  /** Colour of text, which also outlines the chosen bar and draws the line at 0. */
  readonly ink: string;
  /** Colour of the other lines of an axis. */
  readonly rule: string;
  readonly paint: Record<ColourRole, Paint>;
  /** Whether the reader wants little motion. */
  readonly still: boolean;
}

export interface Paint {
  readonly line: string;
  readonly fill: string | CanvasPattern;
  readonly shape: string;
}

/**
 * A panel for Chart.js: same box, domain, ticks and order as its SVG. Texts stay with the SVG, which
 * lies above the canvas.
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
      datasets: [kind === 'bars' ? barData(panel, around) : lineData(panel, around)],
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
      interaction: {
        mode: 'nearest',
        axis: kind === 'bars' ? 'y' : 'x',
        intersect: false,
        includeInvisible: true,
      },
      scales:
        kind === 'bars'
          ? { x: hidden(panel.axis), y: { type: 'category', display: false, offset: true } }
          : { x: hidden(panel.across ?? panel.axis), y: hidden(panel.axis) },
    },
  };
}

function hidden({ domain: [min, max], ticks }: Axis) {
  return {
    type: 'linear',
    display: false,
    min,
    max,
    afterBuildTicks: (scale: Scale) => {
      scale.ticks = ticks.map(({ value, text }) => ({ value, label: text }));
    },
  } as const;
}

function barData(
  { marks }: Panel,
  { em, ink, paint }: Surroundings,
): ChartDataset<'bar', (number | null)[]> {
  return {
    data: marks.map(({ value }) => value),
    barThickness: bars.thickness * em,
    backgroundColor: marks.map(({ role }) => paint[role].fill),
    hoverBackgroundColor: marks.map(({ role }) => paint[role].fill),
    borderColor: marks.map(({ role }) => paint[role].line),
    borderWidth: marks.map(({ role }) => (role.startsWith('neutral') ? 1.5 : 0)),
    borderSkipped: false,
    hoverBorderColor: ink,
    hoverBorderWidth: 2,
  };
}

function lineData(
  { marks }: Panel,
  { paint }: Surroundings,
): ChartDataset<'line', (Point | null)[]> {
  const role = marks[0]?.role ?? 'neutral-1';
  const { line, shape } = paint[role];
  return {
    data: marks.map(pointOf),
    borderColor: line,
    borderWidth: 2,
    hoverBorderColor: line,
    hoverBorderWidth: 2,
    ...pointStyles[role],
    pointRadius: shapeRadius,
    pointHoverRadius: shapeRadius + 2,
    pointBackgroundColor: shape,
    pointHoverBackgroundColor: shape,
    pointHoverBorderColor: line,
    pointBorderColor: line,
    pointBorderWidth: 1.5,
  };
}

function pointOf({ concurrency, value }: Mark): Point | null {
  return concurrency === null || value === null ? null : { x: concurrency, y: value };
}
