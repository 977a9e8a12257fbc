import type { Dataset } from '#data/dataset.ts';
import type { RatioChart } from '#schema/charts.ts';
import type { Run } from '#schema/run.ts';
import { type Ratio, ratiosOf } from '#evidence/ratios.ts';
import type { LabelledFigure } from '#i18n/chart-words.ts';
import { formatExact, formatNumber, formatRatio } from '#i18n/format.ts';
import { axisLog } from './axis.ts';
import type { ChartBody } from './chart-body.ts';
import { findRuns, type InWords, type ShownRun } from './selection.ts';
import { serverName } from './label.ts';
import { plainMark } from './plain-mark.ts';
import type { ColourRole, Mark, Panel } from './spec.ts';

/** A ratio of throughput, Gin over Flask, with what its chart calls it. */
interface NamedRatio extends Ratio {
  /** What the chart calls the run. */
  readonly group: string;
  /** Server and, where the chart has several of the run, test. */
  readonly label: string;
  /** Both together. */
  readonly server: string;
  readonly kind: Run['kind'];
}

/** Ratios of throughput, Gin over Flask, as dots on a logarithmic axis, a line for each server. */
export function ratioChart(chart: RatioChart, dataset: Dataset, inWords: InWords): ChartBody {
  const runs = findRuns(chart, dataset);
  const ratios = runs.flatMap((shown) => namedRatios(shown, inWords));
  const { server, concurrency } = inWords.words.keyHeadings;
  return {
    kind: 'dots',
    runs,
    panels: [panelOf(ratios, inWords)],
    sentence: sentenceOf(ratios, inWords),
    keyHeadings: [server, concurrency],
  };
}

/** Throws if the run has no ratio in the tests that the chart names. */
function namedRatios(
  { chart, run, excerpt: { name, tests } }: ShownRun<RatioChart['excerpts'][number]>,
  { words, locale }: InWords,
): readonly NamedRatio[] {
  const shown = ratiosOf(run).filter(({ test }) => test !== null && tests.includes(test));
  if (shown.length === 0) throw new Error(`Chart "${chart}" has no ratio of "${run.id}".`);
  const group = name?.[locale] ?? run.title[locale];
  return shown.map((ratio) => {
    const test = tests.length > 1 ? (ratio.test ?? '') : '';
    const label = words.joined([serverName(ratio.flaskStack ?? words.notStated), test]);
    return { ...ratio, kind: run.kind, group, label, server: words.joined([group, label]) };
  });
}

function panelOf(ratios: readonly NamedRatio[], inWords: InWords): Panel {
  const { words, locale } = inWords;
  const name = words.measures['throughput-ratio'];
  return {
    id: 'throughput-ratio',
    measure: 'throughput-ratio',
    unit: '×',
    title: name,
    name,
    subheading: words.joined([words.ratioHelp, words.logarithmic]),
    heading: name,
    fullName: name,
    // Once stands on the axis, because that is where neither is ahead.
    axis: axisLog([1, ...ratios.map(({ ratio }) => ratio)], locale),
    across: null,
    series: kinds
      .filter((kind) => ratios.some((ratio) => ratio.kind === kind))
      .map((kind) => ({ id: kind, label: words.kinds[kind], role: roles[kind], look: 0 })),
    marks: ratios.map((ratio) => markOf(ratio, inWords)),
  };
}

/** From where to where ratios spread, and where the published ones lie. */
function sentenceOf(ratios: readonly NamedRatio[], { words, locale }: InWords): string {
  const ascending = ratios.toSorted((a, b) => a.ratio - b.ratio);
  const [low, high] = [ascending[0], ascending.at(-1)];
  if (!low || !high) throw new Error('There is no ratio to tell of.');
  const labelled = ({ server, ratio }: NamedRatio): LabelledFigure => ({
    label: server,
    shown: formatRatio(locale, ratio),
  });
  return words.ratios({
    runs: new Set(ratios.map(({ run }) => run)).size,
    low: labelled(low),
    high: labelled(high),
    published: ratios.filter(({ kind }) => kind === 'published').map(labelled),
  });
}

function markOf(of: NamedRatio, inWords: InWords): Mark {
  const { run, test, flaskStack, concurrency, group, label, server, kind, ratio } = of;
  const { words, locale } = inWords;
  return plainMark(
    {
      rowId: [run, test, flaskStack, concurrency].filter((each) => each !== null).join('-'),
      series: kind,
      group,
      label,
      name: concurrency === null ? server : words.point(server, formatExact(locale, concurrency)),
      keys: [server, concurrency],
      role: roles[kind],
      look: 0,
      value: ratio,
      at: concurrency,
      text: formatNumber(locale, ratio),
      shown: formatRatio(locale, ratio),
    },
    inWords,
  );
}

const kinds: readonly Run['kind'][] = ['published', 'third-party', 'reproduced', 'reader'];

const roles: Record<Run['kind'], ColourRole> = {
  published: 'emphasis',
  'third-party': 'neutral-1',
  reproduced: 'neutral-2',
  reader: 'neutral-2',
};
