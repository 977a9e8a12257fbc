import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { ChartFile, fileHeight } from './chart-file.tsx';
import type { FileUse } from './file-style.ts';
import type { ChartSpec } from '../spec/spec.ts';

/** Width of chart files in px: fits a README, legible when a phone halves it. */
export const fileWidth = 640;

/** The chart as the text of an SVG file that stands alone. */
export function chartSvgFile(spec: ChartSpec, use: FileUse = 'shown'): string {
  return `${renderToString(h(ChartFile, { spec, width: fileWidth, use }))}\n`;
}

/** Width and height in px of the file of a chart. */
export function chartFileSize(spec: ChartSpec) {
  return { width: fileWidth, height: fileHeight(spec, fileWidth) };
}
