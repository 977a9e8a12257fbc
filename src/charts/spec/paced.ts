import type { Dataset } from '#data/dataset.ts';
import type { RowsChart } from '#schema/charts.ts';
import type { MeasureId, UnitId } from '#schema/measures.ts';
import type { Row } from '#schema/run.ts';
import { formatExact, formatShare, unitWord } from '#i18n/format.ts';
import { axisLog } from './axis.ts';
import { headingsByTest, panelsByTest } from './by-test.ts';
import type { ChartBody } from './chart-body.ts';
import { subjectOf } from './label.ts';
import { rangeOf, seriesIn, unitOf, written } from './panel.ts';
import { type Context, findRows, type InWords, type SelectedRow } from './selection.ts';
import type { Mark, Panel } from './spec.ts';

/** A row with the rate at which it was sent, in requests/s. */
type PacedRow = SelectedRow & { readonly rate: number };

/**
 * Lines over the rate at which requests were sent, in panels of its own for each test. Both axes are
 * logarithmic: near saturation latencies grow by factors, and subjects saturate at rates far apart.
 */
export function pacedChart(chart: RowsChart, dataset: Dataset, inWords: InWords): ChartBody {
  const context = { selection: findRows(chart, dataset), ...inWords };
  const panels = panelsByTest(context, panelOf);
  const { rate, share } = inWords.words.keyHeadings;
  return {
    kind: 'lines',
    runs: context.selection.runs,
    panels,
    sentence: sentenceOf(panels, context),
    keyHeadings: headingsByTest(inWords.words, [rate, share]),
  };
}

function panelOf(measure: MeasureId, context: Context): Panel {
  const { selection, words, locale } = context;
  const rows = selection.rows.map((row) => pacedRow(row, context)).toSorted(byRate);
  const unit = unitOf(measure, selection);
  const name = words.measures[measure];
  const heading = words.heading(name, unitWord(locale, unit));
  const figures = rows.flatMap(({ row }) => {
    const figure = row.values[measure];
    return figure ? [figure.value, ...(rangeOf(figure) ?? [])] : [];
  });
  const rates = rows.map(({ rate }) => rate);
  const axis = axisLog(figures, locale);
  return {
    id: measure,
    measure,
    unit,
    title: name,
    name,
    subheading: words.joined([heading, words.logarithmic]),
    heading,
    fullName: heading,
    // No latency is one that others are compared with.
    axis: { ...axis, base: axis.domain[0] },
    across: { ...axisLog(rates, locale), quantity: 'rate', name: words.rate },
    series: selection.series
      .filter((series) => rows.some((row) => row.series === series))
      .map((series) => seriesIn(series, context)),
    marks: rows.map((row) => markOf(row, { measure, unit, context })),
  };
}

/** @throws Error if the row was not sent at a set rate */
function pacedRow(of: SelectedRow, { selection }: Context): PacedRow {
  const rate = of.row.values['rate-target']?.value;
  if (rate === undefined) {
    throw new Error(`Chart "${selection.chart.id}" needs the target rate of "${of.row.id}".`);
  }
  return { ...of, rate };
}

function byRate(one: PacedRow, other: PacedRow): number {
  return one.rate - other.rate;
}

interface MarkArguments {
  readonly measure: MeasureId;
  readonly unit: UnitId;
  readonly context: Context;
}

function markOf(of: PacedRow, { measure, unit, context }: MarkArguments): Mark {
  const { words, locale } = context;
  const { row, series, rate } = of;
  const figure = row.values[measure] ?? null;
  const subject = subjectOf(of, context);
  const label = formatExact(locale, rate);
  const share = shareOf(row, context);
  const name = words.joined([
    words.atRate(subject, label),
    share === null ? '' : words.ofSaturation(share),
  ]);
  const shown = figure ? written(figure, unit, context) : words.rateMissed;
  return {
    rowId: row.id,
    series: series.id,
    group: null,
    label,
    name,
    keys: [subject, rate, share],
    role: series.role,
    look: series.look,
    value: figure?.value ?? null,
    range: rangeOf(figure),
    bound: figure?.bound ?? null,
    to: figure?.to ?? null,
    at: rate,
    text: figure ? written(figure, '', context) : words.rateMissed,
    shown,
    note: null,
    spoken: words.spoken(name, shown, null),
  };
}

/** Of whose saturation the rate is which part; null where it was chosen otherwise. */
function shareOf({ load }: Row, { selection, words, locale }: Context): string | null {
  if (!load?.share) return null;
  const { of, saturation } = load.share;
  const setter = selection.rows.find(({ row }) => row.stack === of)?.subject;
  return words.shareOf(formatShare(locale, saturation), setter?.name ?? of);
}

/** What each has at the highest rate of a test that all of it have a figure for. */
function sentenceOf(panels: ChartBody['panels'], { words, locale, selection }: Context): string {
  const [{ measure }] = panels;
  const tests = panels.flatMap((panel) => {
    const stated = panel.marks.filter(({ value }) => value !== null);
    const shared = stated.findLast(({ at }) =>
      panel.series.every(({ id }) => stated.some((mark) => mark.series === id && mark.at === at)),
    );
    if (panel.measure !== measure || !shared || shared.at === null) return [];
    const figures = panel.series.flatMap(({ id, label }) => {
      const mark = stated.find(({ series, at }) => series === id && at === shared.at);
      return mark ? [{ label, shown: mark.shown }] : [];
    });
    return [{ test: panel.title, rate: formatExact(locale, shared.at), figures }];
  });
  if (tests.length === 0) {
    throw new Error(`Chart "${selection.chart.id}" has no rate at which all were measured.`);
  }
  return words.paced(measure, tests);
}
