import type { ChartWords } from '#i18n/chart-words.ts';
import type { ChartSpec } from './spec.ts';
import { chartTable } from './table.ts';

/**
 * A chart as a Markdown file (tables as GitHub, VitePress and MkDocs read them): title, sentence,
 * table, source with licence, and version of the data.
 */
export function chartMarkdown(spec: ChartSpec, words: ChartWords): string {
  const { title, sentence, sourceLine, version, locale } = spec;
  const { header, rows } = chartTable(spec, locale);
  const lines = [
    [...header.keys, ...header.measures].map(cell),
    [...header.keys.map(() => '---'), ...header.measures.map(() => '---:')],
    ...rows.map(({ keys, cells }) => [...keys, ...cells.map(({ text }) => text)].map(cell)),
  ];
  const table = lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
  const parts = [`# ${plain(title)}`, plain(sentence), table, plain(sourceLine)];
  return `${[...parts, words.page.dataVersion(version)].join('\n\n')}\n`;
}

/** A cell ends at a bar. */
function cell(text: string): string {
  return plain(text).replaceAll('|', '\\|');
}

/** A text in which nothing reads as markup. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_<[\]]/g, '\\$&');
}
