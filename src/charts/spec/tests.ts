import type { Dataset } from '#data/dataset.ts';
import { betterOf, type MeasureId } from '#schema/measures.ts';
import type { RowsChart } from '#schema/charts.ts';
import type { TestComparison } from '#i18n/chart-words.ts';
import { formatRatio } from '#i18n/format.ts';
import { headingsByTest, panelsByTest } from './by-test.ts';
import type { ChartBody } from './chart-body.ts';
import { panelOf } from './panel.ts';
import { type Context, findRows, type InWords } from './selection.ts';
import type { Panel } from './spec.ts';

/** Bars that compare subjects in Go with those in Python in several tests, each on an axis of its own. */
export function testsChart(chart: RowsChart, dataset: Dataset, inWords: InWords): ChartBody {
  const context = { selection: findRows(chart, dataset), ...inWords };
  const panels = panelsByTest(context, plainPanel);
  return {
    kind: 'bars',
    runs: context.selection.runs,
    panels,
    sentence: inWords.words.byTest(panels.map((panel) => comparisonIn(panel, context))),
    keyHeadings: headingsByTest(inWords.words),
  };
}

/** With one look for all that are no candidates: there are too many for each to have its own. */
function plainPanel(measure: MeasureId, context: Context): Panel {
  const panel = panelOf(measure, context);
  return {
    ...panel,
    marks: panel.marks.map((mark) =>
      mark.role === 'neutral-2' ? { ...mark, role: 'neutral-1' } : mark,
    ),
  };
}

/** Throws if a test has nothing in one of the two languages. */
function comparisonIn({ title, measure, marks }: Panel, context: Context): TestComparison {
  const { selection, locale } = context;
  const towards = betterOf(measure) === 'more' ? 1 : -1;
  const bestFirst = marks
    .flatMap(({ rowId, label, shown, value }) => {
      const row = selection.rows.find((each) => each.row.id === rowId);
      return value === null ? [] : [{ label, shown, value, runtime: row?.subject.runtime }];
    })
    .toSorted((a, b) => towards * (b.value - a.value));
  const go = bestFirst.findLast(({ runtime }) => runtime === 'go');
  const python = bestFirst.find(({ runtime }) => runtime === 'python');
  if (!go || !python) {
    throw new Error(`Chart "${selection.chart.id}" needs Go and Python in "${title}".`);
  }
  return { test: title, go, python, ratio: formatRatio(locale, go.value / python.value) };
}
