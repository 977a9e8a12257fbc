import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { ChartSvg } from './chart-svg.tsx';
import type { ChartSpec } from './spec.ts';

/** Width of chart files in px: fits a README, legible when a phone halves it. */
const width = 640;

/** The chart as the text of an SVG file. */
export function chartSvgFile(spec: ChartSpec): string {
  return `${renderToString(h(ChartSvg, { spec, layout: width }))}\n`;
}
