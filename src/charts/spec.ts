import type { MeasureId, UnitId } from '#data/measures.ts';
import type { Chart } from '#data/schema/lists.ts';
import type { Value } from '#data/schema/run.ts';
import type { ChartWords } from '#i18n/chart-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { type ChartData, type Context, type Found, findChart } from './found.ts';
import { panelOf } from './panel.ts';
import { comparisonSentence, trendSentence } from './sentence.ts';

/** A chart with everything decided: every output is drawn from this and nothing else. */
export interface ChartSpec {
  readonly id: string;
  readonly locale: Locale;
  readonly kind: ChartKind;
  readonly title: string;
  /** One line on what the chart shows, computed from the data. */
  readonly sentence: string;
  /** Heading of the row names in a table. */
  readonly rowHeading: string;
  /** One panel for each measure; all have the same rows in the same order. */
  readonly panels: readonly [Panel, ...Panel[]];
  readonly source: ChartSource;
  /** Source and licence in one line. */
  readonly sourceLine: string;
  readonly notStated: string;
}

/** Horizontal bars that compare rows, or a line over concurrency. */
export type ChartKind = 'bars' | 'lines';

export interface Panel {
  readonly measure: MeasureId;
  readonly unit: UnitId;
  /** Name of the measure. */
  readonly name: string;
  /** Unit and direction, below the name. */
  readonly subheading: string;
  /** Name with unit, for a table. */
  readonly heading: string;
  /** Axis of the figures; it begins at 0. */
  readonly axis: Axis;
  /** Axis of concurrency, with lines. */
  readonly across: (Axis & { readonly name: string }) | null;
  readonly marks: readonly Mark[];
}

export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** One figure: a bar or a point. */
export interface Mark {
  readonly rowId: string;
  readonly label: string;
  /** The label where no axis says what it is: `Concurrency 200`. */
  readonly name: string;
  readonly role: ColourRole;
  /** In the unit of the panel; null where the source states none. */
  readonly value: number | null;
  readonly bound: NonNullable<Value['bound']> | null;
  /** The other reading, with bound `either`. */
  readonly to: number | null;
  /** Concurrency of the row; null with bars whose row states none. */
  readonly concurrency: number | null;
  /** The figure as it stands at the mark and in tables. */
  readonly text: string;
  /** The figure with its unit. */
  readonly shown: string;
  /** What the figure is of the best or of the first one; null for that one itself. */
  readonly note: string | null;
  /** What a screen reader says when the mark is chosen. */
  readonly spoken: string;
}

/** What a colour and a shape mean. */
export type ColourRole = 'flask' | 'gin' | 'hybrid' | 'neutral-1' | 'neutral-2';

export interface ChartSource {
  readonly run: string;
  readonly section: string | null;
  readonly title: string;
  readonly language: Locale;
  readonly url: string | null;
}

/** What a table needs of a chart: the figures, and where they come from. */
export type TableSpec = Pick<
  ChartSpec,
  'title' | 'rowHeading' | 'panels' | 'source' | 'sourceLine' | 'notStated'
>;

/** @throws Error if the data cannot make the chart; its message names chart and reason. */
export function chartSpec(
  chart: Chart,
  dataset: ChartData,
  words: ChartWords,
  locale: Locale,
): ChartSpec {
  const found = findChart(chart, dataset);
  const context = { found, words, locale };
  const table = tableOf(context);
  const sentence = found.kind === 'bars' ? comparisonSentence : trendSentence;
  return {
    ...table,
    id: chart.id,
    locale,
    kind: found.kind,
    sentence: sentence(table.panels, context),
  };
}

/** The same without a sentence, which one figure alone does not give. */
export function tableSpec(
  chart: Chart,
  dataset: ChartData,
  words: ChartWords,
  locale: Locale,
): TableSpec {
  return tableOf({ found: findChart(chart, dataset), words, locale });
}

function tableOf(context: Context): TableSpec {
  const { found, words, locale } = context;
  const { chart, kind } = found;
  const [first, ...rest] = chart.measures.map((measure) => panelOf(measure, context));
  if (!first) throw new Error(`Chart "${chart.id}" has no measure.`);
  return {
    title: chart.title[locale],
    rowHeading: words.rowHeading[kind],
    panels: [first, ...rest],
    source: sourceOf(found),
    sourceLine: sourceLine(context),
    notStated: words.notStated,
  };
}

function sourceOf({ run, reference }: Found): ChartSource {
  const { title, language, url } = reference;
  return { run: run.id, section: run.section, title, language, url };
}

function sourceLine({ found: { run, reference }, words }: Context): string {
  const section = run.section ? words.section(run.section) : '';
  return `${words.source}${words.quoted(reference.title)}${section}${words.stop}${words.licence}`;
}
