import type { Dataset } from '#data/dataset.ts';
import type { RatioChart } from '#schema/charts.ts';
import type { Run } from '#schema/run.ts';
import { type Ratio, ratiosOf } from '#evidence/ratios.ts';
import { formatExact, formatNumber, formatRatio } from '#i18n/format.ts';
import { axisLog } from './axis.ts';
import { type Context, findRun, type RunWithReference } from './found-rows.ts';
import { serverName } from './label.ts';
import type { ColourRole, Mark, Panel } from './spec.ts';

/** Ratios of throughput, Gin over Flask, with what a chart calls their servers. */
export interface FoundRatios {
  readonly runs: readonly [RunWithReference, ...RunWithReference[]];
  readonly ratios: readonly NamedRatio[];
}

export interface NamedRatio extends Ratio {
  /** What the chart calls the run. */
  readonly group: string;
  /** Server and, where the chart has several of the run, test. */
  readonly label: string;
  /** Both together. */
  readonly server: string;
  readonly kind: Run['kind'];
}

type InWords = Pick<Context, 'words' | 'locale'>;

/** @throws Error if a run is missing, or has no ratio in the tests that the chart names. */
export function findRatios(
  chart: RatioChart,
  dataset: Dataset,
  { words, locale }: InWords,
): FoundRatios {
  const [first, ...rest] = chart.parts.map(({ run }) => findRun(run, dataset, chart));
  if (!first) throw new Error(`Chart "${chart.id}" shows no run.`);
  const runs = [first, ...rest] as const;
  const ratios = chart.parts.flatMap(({ name, tests }, index) => {
    const run = runs[index]?.run ?? first.run;
    const shown = ratiosOf(run).filter(({ test }) => test !== null && tests.includes(test));
    if (shown.length === 0) throw new Error(`Chart "${chart.id}" has no ratio of "${run.id}".`);
    const group = name?.[locale] ?? run.title[locale];
    return shown.map((ratio) => {
      const test = tests.length > 1 ? (ratio.test ?? '') : '';
      const label = words.joined([serverName(ratio.flaskStack ?? words.notStated), test]);
      return { ...ratio, kind: run.kind, group, label, server: words.joined([group, label]) };
    });
  });
  return { runs, ratios };
}

/** Dots on a logarithmic axis, a line of dots for each server, by concurrency. */
export function ratioPanel({ ratios }: FoundRatios, { words, locale }: InWords): Panel {
  const name = words.measures['throughput-ratio'];
  return {
    measure: 'throughput-ratio',
    unit: '×',
    name,
    subheading: words.joined([words.ratioHelp, words.logarithmic]),
    heading: name,
    // Once stands on the axis, because that is where neither is ahead.
    axis: axisLog([1, ...ratios.map(({ ratio }) => ratio)], locale),
    across: null,
    series: kinds
      .filter((kind) => ratios.some((ratio) => ratio.kind === kind))
      .map((kind) => ({ id: kind, label: words.kinds[kind], role: roles[kind], look: 0 })),
    marks: ratios.map((ratio) => markOf(ratio, { words, locale })),
  };
}

function markOf(of: NamedRatio, { words, locale }: InWords): Mark {
  const { run, test, flaskStack, concurrency, group, label, server, kind, ratio } = of;
  const shown = formatRatio(locale, ratio);
  const name =
    concurrency === null ? server : words.point(server, formatExact(locale, concurrency));
  return {
    rowId: [run, test, flaskStack, concurrency].filter((part) => part !== null).join('-'),
    series: kind,
    group,
    label,
    name,
    keys: [server, concurrency],
    role: roles[kind],
    look: 0,
    value: ratio,
    range: null,
    bound: null,
    to: null,
    at: concurrency,
    text: formatNumber(locale, ratio),
    shown,
    note: null,
    spoken: words.spoken(name, shown, null),
  };
}

const kinds = ['published', 'third-party', 'reproduced'] as const satisfies readonly Run['kind'][];

const roles: Record<Run['kind'], ColourRole> = {
  published: 'emphasis',
  'third-party': 'neutral-1',
  reproduced: 'neutral-2',
};
