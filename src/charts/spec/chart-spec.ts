import type { Dataset } from '#data/dataset.ts';
import type { Chart } from '#schema/charts.ts';
import type { ChartWords } from '#i18n/chart-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { coresChart } from './cores.ts';
import type { ChartBody } from './chart-body.ts';
import type { InWords } from './selection.ts';
import { inFlightChart } from './in-flight.ts';
import { pacedChart } from './paced.ts';
import { ratioByTestChart } from './ratio-by-test.ts';
import { ratioChart } from './ratio.ts';
import { rowsChart } from './rows-chart.ts';
import { sourcesOf } from './sources.ts';
import type { ChartSpec } from './spec.ts';
import { testsChart } from './tests.ts';

/** @throws Error if the data cannot make the chart; its message names chart and reason. */
export function chartSpec(
  chart: Chart,
  dataset: Dataset,
  words: ChartWords,
  locale: Locale,
): ChartSpec {
  const { runs, ...drawn } = draw(chart.kind, chart, dataset, { words, locale });
  return {
    ...drawn,
    id: chart.id,
    locale,
    title: chart.title[locale],
    ...sourcesOf(runs, { words, locale }),
    notStated: words.notStated,
    version: dataset.version,
  };
}

type ChartsByKind = { readonly [K in Chart['kind']]: Extract<Chart, { kind: K }> };

/** How each kind of chart is made. */
const kinds: {
  readonly [K in keyof ChartsByKind]: (
    chart: ChartsByKind[K],
    dataset: Dataset,
    inWords: InWords,
  ) => ChartBody;
} = {
  comparison: rowsChart,
  trend: rowsChart,
  tests: testsChart,
  paced: pacedChart,
  ratio: ratioChart,
  'ratio-by-test': ratioByTestChart,
  'in-flight': inFlightChart,
  cores: coresChart,
};

function draw<K extends keyof ChartsByKind>(
  kind: K,
  chart: ChartsByKind[K],
  dataset: Dataset,
  inWords: InWords,
): ChartBody {
  return kinds[kind](chart, dataset, inWords);
}
