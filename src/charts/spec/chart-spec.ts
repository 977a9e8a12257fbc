import type { Dataset } from '#data/dataset.ts';
import type { Chart, DerivedChart, RowsChart } from '#schema/charts.ts';
import type { ChartWords } from '#i18n/chart-words.ts';
import { formatList } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';
import { coresPanel, coresSentence, findCores } from './cores.ts';
import { type ChartData, type Context, findRows, type RunWithReference } from './found-rows.ts';
import { findInFlight, inFlightPanel } from './in-flight.ts';
import { panelOf } from './panel.ts';
import { findRatios, ratioPanel } from './ratio.ts';
import { comparisonSentence, inFlightSentence, ratioSentence, trendSentence } from './sentence.ts';
import type { ChartSource, ChartSpec, TableSpec } from './spec.ts';

/** @throws Error if the data cannot make the chart; its message names chart and reason. */
export function chartSpec(
  chart: Chart,
  dataset: Dataset,
  words: ChartWords,
  locale: Locale,
): ChartSpec {
  const { id } = chart;
  const { version } = dataset;
  if (chart.kind !== 'comparison' && chart.kind !== 'trend') {
    const { runs, ...drawn } = derivedFrom(chart, dataset, { words, locale });
    return {
      ...drawn,
      id,
      locale,
      title: chart.title[locale],
      ...sourcesOf(runs, { words, locale }),
      notStated: words.notStated,
      version,
    };
  }
  const found = findRows(chart, dataset);
  const table = tableOf({ found, words, locale });
  const sentence = found.kind === 'bars' ? comparisonSentence : trendSentence;
  return {
    ...table,
    id,
    locale,
    kind: found.kind,
    sentence: sentence(table.panels, { found, words, locale }),
    version,
  };
}

interface Derived extends Pick<ChartSpec, 'kind' | 'sentence' | 'keyHeadings' | 'panels'> {
  readonly runs: readonly [RunWithReference, ...RunWithReference[]];
}

/** Charts whose figures are computed from those of runs. */
function derivedFrom(
  chart: DerivedChart,
  dataset: Dataset,
  inWords: Pick<Context, 'words' | 'locale'>,
): Derived {
  const { server, subject, concurrency, rate } = inWords.words.keyHeadings;
  switch (chart.kind) {
    case 'ratio': {
      const found = findRatios(chart, dataset, inWords);
      return {
        kind: 'dots',
        runs: found.runs,
        panels: [ratioPanel(found, inWords)],
        sentence: ratioSentence(found, inWords),
        keyHeadings: [server, concurrency],
      };
    }
    case 'in-flight': {
      const found = findInFlight(chart, dataset, inWords);
      return {
        kind: 'dots',
        runs: found.runs,
        panels: [inFlightPanel(found, inWords)],
        sentence: inFlightSentence(found, inWords),
        keyHeadings: [subject, inWords.words.inFlightKey],
      };
    }
    case 'cores': {
      const found = findCores(chart, dataset, inWords);
      return {
        kind: 'lines',
        runs: found.runs,
        panels: [coresPanel(found, inWords)],
        sentence: coresSentence(found, inWords),
        keyHeadings: [subject, rate],
      };
    }
  }
}

/** The figures of rows without a sentence, which one figure alone does not give. */
export function tableSpec(
  chart: RowsChart,
  dataset: ChartData,
  words: ChartWords,
  locale: Locale,
): TableSpec {
  return tableOf({ found: findRows(chart, dataset), words, locale });
}

function tableOf(context: Context): TableSpec {
  const { found, words, locale } = context;
  const { chart, kind, series } = found;
  const [first, ...rest] = chart.measures.map((measure) => panelOf(measure, context));
  if (!first) throw new Error(`Chart "${chart.id}" has no measure.`);
  const { subject, concurrency } = words.keyHeadings;
  return {
    title: chart.title[locale],
    keyHeadings: [
      ...(kind === 'bars' || series.length > 1 ? [subject] : []),
      ...(kind === 'bars' ? [] : [concurrency]),
    ],
    panels: [first, ...rest],
    ...sourcesOf(found.runs, context),
    notStated: words.notStated,
  };
}

function sourcesOf(
  runs: readonly [RunWithReference, ...RunWithReference[]],
  { words, locale }: Pick<Context, 'words' | 'locale'>,
): Pick<ChartSpec, 'sources' | 'sourceLine'> {
  const [first, ...rest] = runs;
  const cited = new Set(
    runs.map(({ run, reference }) => {
      const section = run.section ? words.section(run.section) : '';
      return `${words.quoted(reference.title)}${section}`;
    }),
  );
  const list = formatList(locale, [...cited]);
  return {
    sources: [sourceOf(first), ...rest.map(sourceOf)],
    sourceLine: `${words.source}${list}${words.stop}${words.licence}`,
  };
}

function sourceOf({ run, reference }: RunWithReference): ChartSource {
  const { title, language, url } = reference;
  return { run: run.id, section: run.section, title, language, url };
}
