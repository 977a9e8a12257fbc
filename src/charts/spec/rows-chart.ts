import type { RowsChart } from '#schema/charts.ts';
import type { ChartBody } from './chart-body.ts';
import { type ChartData, type Context, findRows, type InWords } from './selection.ts';
import { panelOf } from './panel.ts';
import { comparisonSentence, trendSentence } from './sentence.ts';

/** Rows as runs hold them: bars that compare them, or lines over concurrency. */
export function rowsChart(chart: RowsChart, data: ChartData, inWords: InWords): ChartBody {
  const context = { selection: findRows(chart, data), ...inWords };
  const table = tableOf(context);
  const { kind } = context.selection;
  const sentence = kind === 'bars' ? comparisonSentence : trendSentence;
  return { ...table, kind, sentence: sentence(table.panels, context) };
}

/** The same without a sentence, which one figure alone does not give. */
export function rowsTable(chart: RowsChart, data: ChartData, inWords: InWords) {
  return tableOf({ selection: findRows(chart, data), ...inWords });
}

function tableOf(context: Context): Pick<ChartBody, 'keyHeadings' | 'panels' | 'runs'> {
  const { chart, kind, series, runs } = context.selection;
  const [first, ...rest] = chart.measures.map((measure) => panelOf(measure, context));
  if (!first) throw new Error(`Chart "${chart.id}" has no measure.`);
  const { subject, concurrency } = context.words.keyHeadings;
  return {
    keyHeadings: [
      ...(kind === 'bars' || series.length > 1 ? [subject] : []),
      ...(kind === 'bars' ? [] : [concurrency]),
    ],
    panels: [first, ...rest],
    runs,
  };
}
