import type { Dataset } from '#data/dataset.ts';
import type { RowsChart } from '#schema/charts.ts';
import type { Subject } from '#schema/subjects.ts';
import type { Reference } from '#schema/references.ts';
import type { Row, Run } from '#schema/run.ts';
import type { ChartWords } from '#i18n/chart-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { ColourRole, Look } from './spec.ts';

/** A run with the reference that it comes from. */
export interface RunWithReference {
  readonly run: Run;
  readonly reference: Reference;
}

/** A run in a chart, with the excerpt of it that the chart shows. */
export interface ShownRun<Excerpt> extends RunWithReference {
  readonly chart: string;
  readonly excerpt: Excerpt;
}

/** What a chart of rows refers to. */
export interface Selection {
  readonly chart: RowsChart;
  readonly kind: 'bars' | 'lines';
  readonly runs: readonly [RunWithReference, ...RunWithReference[]];
  /** In the order of the chart. */
  readonly rows: readonly SelectedRow[];
  /** What the rows belong to, in the order of their first rows. */
  readonly series: readonly SelectedSeries[];
}

export interface SelectedRow {
  readonly row: Row;
  readonly subject: Subject;
  /** What the chart calls the run of the row, if it shows several. */
  readonly excerpt: RowsChart['excerpts'][number]['name'];
  readonly units: RunWithReference['run']['units'];
  readonly series: SelectedSeries;
}

/** Rows that differ in nothing but concurrency: a line. */
export interface SelectedSeries {
  readonly id: string;
  readonly role: ColourRole;
  readonly look: Look;
}

/** What a chart needs of the data. */
export type ChartData = Pick<Dataset, 'candidates' | 'references' | 'runs' | 'subjects'>;

/** In which words a chart speaks. */
export interface InWords {
  readonly words: ChartWords;
  readonly locale: Locale;
}

/** What a chart of rows is made from. */
export interface Context extends InWords {
  readonly selection: Selection;
}

const drawnAs = {
  comparison: 'bars',
  tests: 'bars',
  trend: 'lines',
  paced: 'lines',
} as const satisfies Record<RowsChart['kind'], Selection['kind']>;

/** @throws Error if something that the chart refers to is missing. */
export function findRows(chart: RowsChart, dataset: ChartData): Selection {
  const runs = findRuns(chart, dataset);
  const rows = runs.flatMap(({ run, excerpt }) =>
    excerpt.rows.map((id) => ({ row: find(run.rows, id, chart), excerpt: excerpt.name, run })),
  );
  const series = seriesOf(
    rows.map(({ row, run }) => ({ row, run: run.id })),
    dataset,
  );
  return {
    chart,
    kind: drawnAs[chart.kind],
    runs,
    rows: rows.map(({ row, run, excerpt }) => ({
      row,
      excerpt,
      units: run.units,
      subject: find(dataset.subjects, row.subject, chart),
      series: find(series, seriesId(row, run.id), chart),
    })),
    series,
  };
}

/** The runs that a chart shows, each with its excerpt, and where it comes from. */
export function findRuns<P extends { readonly run: string }>(
  chart: { readonly id: string; readonly excerpts: readonly P[] },
  { runs, references }: Pick<ChartData, 'runs' | 'references'>,
): readonly [ShownRun<P>, ...ShownRun<P>[]] {
  const [first, ...rest] = chart.excerpts.map((excerpt) => {
    const run = find(runs, excerpt.run, chart);
    return { chart: chart.id, excerpt, run, reference: find(references, run.source, chart) };
  });
  if (!first) throw new Error(`Chart "${chart.id}" shows no run.`);
  return [first, ...rest];
}

function find<T extends { readonly id: string }>(
  entries: readonly T[],
  id: string,
  chart: { readonly id: string },
) {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`Chart "${chart.id}" needs "${id}", which the data do not have.`);
  return found;
}

function seriesId({ subject, stack, variant }: Row, run: string): string {
  return [run, subject, stack, variant].join('/');
}

/**
 * A candidate has its own colour; all other subjects take the two neutral ones in turn. Series of
 * one colour differ in their look.
 */
function seriesOf(
  rows: readonly { readonly row: Row; readonly run: string }[],
  { candidates }: ChartData,
): readonly SelectedSeries[] {
  const roles = new Map<string, ColourRole>();
  const series = new Map<string, SelectedSeries>();
  for (const { row, run } of rows) {
    const { subject } = row;
    const candidate = candidates.find(({ subjects }) => subjects.join() === subject);
    const others = [...roles.values()].filter((role) => role.startsWith('neutral')).length;
    const role = roles.get(subject) ?? candidate?.id ?? (others % 2 ? 'neutral-2' : 'neutral-1');
    roles.set(subject, role);
    const id = seriesId(row, run);
    const alike = [...series.values()].filter((each) => each.role === role).length;
    if (!series.has(id)) series.set(id, { id, role, look: looks[alike % looks.length] ?? 0 });
  }
  return [...series.values()];
}

const looks = [0, 1, 2] as const satisfies readonly Look[];
