import type { RowsChart } from '#schema/charts.ts';
import type { ChartWords } from '#i18n/chart-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { ChartData } from './selection.ts';
import { rowsTable } from './rows-chart.ts';
import { sourcesOf } from './sources.ts';
import type { TableSpec } from './spec.ts';

/** The figures of rows without a sentence. It stands apart from charts, because browsers load it. */
export function tableSpec(
  chart: RowsChart,
  data: ChartData,
  words: ChartWords,
  locale: Locale,
): TableSpec {
  const { runs, ...table } = rowsTable(chart, data, { words, locale });
  return {
    ...table,
    title: chart.title[locale],
    ...sourcesOf(runs, { words, locale }),
    notStated: words.notStated,
  };
}
