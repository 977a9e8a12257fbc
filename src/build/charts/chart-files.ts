import { chartJson } from '#charts/tables/chart-json.ts';
import { chartMarkdown } from '#charts/tables/chart-markdown.ts';
import { chartCsv } from '#charts/tables/csv.ts';
import type { ChartSpec } from '#charts/spec/spec.ts';
import { chartSvgFile } from '#charts/drawing/svg-file.ts';
import { chartWords } from '#i18n/all-words.ts';
import { type ChartAddress, chartOf } from './chart-of.ts';
import { svgToPng } from './svg-to-png.ts';

/** The formats in which a chart can be had as a file, as endings of its address. */
export const chartFormats = ['svg', 'png', 'csv', 'json', 'md'] as const;
export type ChartFormat = (typeof chartFormats)[number];

/** A file of a chart as an answer to a request. */
export async function chartFile(address: ChartAddress, format: ChartFormat): Promise<Response> {
  const headers = { 'content-type': contentTypes[format] };
  return new Response(await chartFileBytes(address, format), { headers });
}

/** Address of a file of a chart below the base path, without a leading slash. */
export function chartFilePath({ chart, locale }: ChartAddress, format: ChartFormat): string {
  return `charts/${chart}.${locale}.${format}`;
}

const made = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** What is in a file of a chart; it is made once, because an index of all files needs it, too. */
export function chartFileBytes(address: ChartAddress, format: ChartFormat) {
  const path = chartFilePath(address, format);
  const bytes = made.get(path) ?? makers[format](chartOf(address));
  made.set(path, bytes);
  return bytes;
}

const makers = {
  svg: async (spec) => utf8(chartSvgFile(spec)),
  png: (spec) => svgToPng(chartSvgFile(spec, 'pictured')),
  csv: async (spec) => utf8(chartCsv(spec)),
  json: async (spec) => utf8(`${JSON.stringify(chartJson(spec), null, 2)}\n`),
  md: async (spec) => utf8(chartMarkdown(spec, chartWords[spec.locale])),
} as const satisfies Record<ChartFormat, (spec: ChartSpec) => Promise<Uint8Array<ArrayBuffer>>>;

export const contentTypes = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
} as const satisfies Record<ChartFormat, string>;

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
