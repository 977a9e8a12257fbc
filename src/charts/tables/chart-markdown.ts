import type { ChartWords } from '#i18n/chart-words.ts';
import { markdownTable, plainMarkdown } from './markdown-table.ts';
import type { ChartSpec } from '../spec/spec.ts';
import { chartTable } from './table.ts';

/** A chart as a Markdown file: title, sentence, table, source with licence, and version of the data. */
export function chartMarkdown(spec: ChartSpec, words: ChartWords): string {
  const { title, sentence, sourceLine, version, locale } = spec;
  const { header, rows } = chartTable(spec, locale);
  const table = markdownTable(
    [...header.keys, ...header.measures.map((figures) => ({ figures }))],
    rows.map(({ keys, cells }) => [...keys, ...cells.map(({ text }) => text)]),
  );
  const parts = [`# ${plainMarkdown(title)}`, plainMarkdown(sentence), table];
  const about = [plainMarkdown(sourceLine), words.page.dataVersion(version)];
  return `${[...parts, ...about].join('\n\n')}\n`;
}
