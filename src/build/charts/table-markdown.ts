import { markdownTable, plainMarkdown } from '#charts/tables/markdown-table.ts';
import { byId, type Dataset } from '#data/dataset.ts';
import type { FeatureTable } from '#schema/feature-table.ts';
import { chartWords, siteWords } from '#i18n/all-words.ts';
import { formatList } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';

/** A table of features as a Markdown file: title, table, and sources with licence. */
export function tableMarkdown(
  { title, columns, rows, source, moreSources = [], section }: FeatureTable,
  { references }: Pick<Dataset, 'references'>,
  locale: Locale,
): string {
  const { lost, inferred } = siteWords[locale].guide;
  const words = chartWords[locale];
  const table = markdownTable(
    ['', ...columns.map(({ label }) => label[locale])],
    rows.map(({ label, cells }) => [
      label[locale],
      ...columns.map(({ id }) => {
        const cell = cells[id];
        if (!cell || 'lost' in cell) return lost;
        return cell.inferred ? words.detailed(cell[locale], [inferred]) : cell[locale];
      }),
    ]),
  );
  const cited = [source, ...moreSources].map((id) => words.quoted(byId(references, id).title));
  const sources = formatList(locale, cited);
  const where = section ? words.section(section) : '';
  const about = `${words.source}${sources}${where}${words.stop}${words.catalogue.tableLicence}`;
  return `${[`# ${plainMarkdown(title[locale])}`, table, plainMarkdown(about)].join('\n\n')}\n`;
}
