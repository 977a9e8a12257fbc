import type { APIRoute } from 'astro';
import { contentTypes } from '#build/charts/chart-files.ts';
import { tableMarkdown } from '#build/charts/table-markdown.ts';
import { dataset } from '#data/load.ts';
import type { FeatureTable } from '#schema/feature-table.ts';
import { type Locale, locales } from '#i18n/locale.ts';

interface Props {
  readonly table: FeatureTable;
  readonly locale: Locale;
}

export function getStaticPaths() {
  return dataset.tables.flatMap((table) =>
    locales.map((locale) => ({ params: { table: table.id, locale }, props: { table, locale } })),
  );
}

export const GET: APIRoute<Props> = ({ props: { table, locale } }) =>
  new Response(tableMarkdown(table, dataset, locale), {
    headers: { 'content-type': contentTypes.md },
  });
