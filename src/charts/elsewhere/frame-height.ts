import { panelHeight } from '../drawing/geometry.ts';
import type { ChartSpec } from '../spec/spec.ts';
import { wrapText } from '../drawing/wrap-text.ts';

/** Sizes and line heights of embed.css and chart.css, in px. */
const sizes = { title: 19, sentence: 15, panel: 14, source: 13 } as const;
const leading = { title: 26.6, sentence: 24, source: 20.8 } as const;
const padding = 16;
const gaps = { sentence: 4, body: 16, source: 12, row: 24, column: 40 } as const;

/** From this width of the chart on its panels stand side by side, each at least so wide. */
const columns = { from: 672, least: 192 } as const;

/** The frame around a grade makes its line higher. */
const gradeRise = 6;

/** What grades and links add to the text below the chart, in characters as wide as they are high. */
const aside = '宽'.repeat(22);

/**
 * Height in px that a chart needs in a frame of a width, for hosts that run no script. Widths of
 * texts are estimates on the wide side, so the frame is rather too high than too low.
 */
export function frameHeight(spec: ChartSpec, width: number): number {
  const inner = width - 2 * padding;
  const lines = (text: string, size: 'title' | 'sentence' | 'source') =>
    wrapText(text, { locale: spec.locale, room: inner / sizes[size] }).length * leading[size];
  const source = spec.sources.map(() => '宽宽宽宽宽').join('') + spec.sourceLine + aside;
  return Math.ceil(
    2 * padding +
      lines(spec.title, 'title') +
      gaps.sentence +
      lines(spec.sentence, 'sentence') +
      gaps.body +
      panelsHeight(spec, inner) +
      gaps.source +
      lines(source, 'source') +
      spec.sources.length * gradeRise,
  );
}

/** Heights by least width of the frame, from 0 on; the last one holds for all wider frames. */
export function frameSteps(spec: ChartSpec): readonly { from: number; height: number }[] {
  const steps: { from: number; height: number }[] = [];
  for (const [index, from] of widths.entries()) {
    const last = (widths[index + 1] ?? widest + 1) - 1;
    // A wider frame is not always a lower one: panels grow where they change places.
    const height = Math.max(
      ...range(Math.max(from, narrowest), last).map((w) => frameHeight(spec, w)),
    );
    if (steps.at(-1)?.height !== height) steps.push({ from, height });
  }
  return steps;
}

/** Frames are made for these widths in px: a phone of 240 px less the margins of the host, and up. */
const narrowest = 180;
const widest = 1600;

const widths = [0, 240, 320, 400, 480, 560, columns.from + 2 * padding, 900, 1200] as const;

function range(from: number, to: number): readonly number[] {
  const count = Math.floor((to - from) / 10) + 1;
  return [...Array.from({ length: count }, (_, index) => from + index * 10), to];
}

function panelsHeight({ kind, panels }: ChartSpec, width: number): number {
  const room = Math.floor((width + gaps.column) / (columns.least + gaps.column));
  const across = width < columns.from ? 1 : Math.min(room, panels.length);
  const heights = panels.map((panel) => panelHeight(kind, panel) * sizes.panel);
  const rows = Array.from({ length: Math.ceil(panels.length / across) }, (_, row) =>
    Math.max(...heights.slice(row * across, (row + 1) * across)),
  );
  return rows.reduce((sum, height) => sum + height, 0) + (rows.length - 1) * gaps.row;
}
