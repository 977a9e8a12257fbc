import type { Dataset } from '#data/dataset.ts';
import type { RatioByTestChart } from '#schema/charts.ts';
import type { Run } from '#schema/run.ts';
import { type Ratio, ratiosOf } from '#evidence/ratios.ts';
import type { Spread } from '#evidence/bootstrap.ts';
import { formatExact, formatNumber, formatRatio, formatShare } from '#i18n/format.ts';
import { axisLog } from './axis.ts';
import { testName } from './by-test.ts';
import type { ChartBody } from './chart-body.ts';
import { serverName } from './label.ts';
import { plainMark } from './plain-mark.ts';
import { findRuns, type InWords, type ShownRun } from './selection.ts';
import type { ColourRole, Mark, Panel } from './spec.ts';

/** Who answers more requests; neither where chance alone can make the difference. */
type Ahead = 'gin' | 'flask' | 'neither';

/** The ratio of a test, with what its chart calls it. */
interface TestRatio extends Ratio {
  readonly interval: Spread;
  readonly ahead: Ahead;
  /** The test, with the concurrency where there are several. */
  readonly label: string;
  /** The test, always with the concurrency that is stated. */
  readonly name: string;
}

/**
 * Throughput of Gin over that of Flask, a dot with its 95% interval for each test of a run, the
 * largest first.
 */
export function ratioByTestChart(
  chart: RatioByTestChart,
  dataset: Dataset,
  inWords: InWords,
): ChartBody {
  const runs = findRuns(chart, dataset);
  const [shown] = runs;
  const ratios = ratiosIn(shown, inWords);
  const { resolution } = shown.run.setup;
  const { test, concurrency } = inWords.words.keyHeadings;
  return {
    kind: 'dots',
    runs,
    panels: [panelOf(ratios, resolution?.throughput ?? null, inWords)],
    sentence: sentenceOf(ratios, shown.excerpt.stack, inWords),
    keyHeadings: [test, concurrency],
  };
}

/** Throws if the run has no ratio with an interval for that server. */
function ratiosIn(
  { chart, run, excerpt: { stack } }: ShownRun<RatioByTestChart['excerpts'][number]>,
  inWords: InWords,
): readonly TestRatio[] {
  const { words, locale } = inWords;
  const ratios = ratiosOf(run).filter(({ flaskStack }) => flaskStack === stack);
  const named = ratios.flatMap((ratio): TestRatio[] => {
    const { test, concurrency, interval } = ratio;
    if (interval === null) return [];
    const several = ratios.filter((other) => other.test === test).length > 1;
    const own = testName(test, inWords);
    const at = concurrency === null ? null : formatExact(locale, concurrency);
    const label = several && at !== null ? words.detailed(own, [at]) : own;
    const name = at === null ? own : words.point(own, at);
    return [{ ...ratio, interval, label, name, ahead: aheadIn(ratio.ratio, interval, run) }];
  });
  if (named.length === 0) {
    throw new Error(`Chart "${chart}" has no ratio of "${stack}" with repeats in "${run.id}".`);
  }
  return named.toSorted((a, b) => b.ratio - a.ratio);
}

/** Chance is judged by the repeats of both, and by how far a server came out from its own twin. */
function aheadIn(ratio: number, { low, high }: Spread, { setup }: Run): Ahead {
  const chance = 1 + (setup.resolution?.throughput ?? 0);
  if (low > 1 && ratio > chance) return 'gin';
  return high < 1 && ratio < 1 / chance ? 'flask' : 'neither';
}

/** @param chance how far the throughput of a server came out from itself; null where nobody looked */
function panelOf(ratios: readonly TestRatio[], chance: number | null, inWords: InWords): Panel {
  const { words, locale } = inWords;
  const name = words.measures['throughput-ratio'];
  const share = chance === null ? null : formatShare(locale, chance);
  const labels = { ...words.ahead, neither: words.neitherAhead(share) };
  return {
    id: 'throughput-ratio',
    measure: 'throughput-ratio',
    unit: '×',
    title: name,
    name,
    subheading: words.joined([words.intervalHelp, words.logarithmic]),
    heading: name,
    fullName: name,
    // Once stands on the axis, because that is where neither is ahead.
    axis: axisLog([1, ...ratios.flatMap(({ interval: { low, high } }) => [low, high])], locale),
    across: null,
    series: sides
      .filter((side) => ratios.some(({ ahead }) => ahead === side))
      .map((side) => ({ id: side, label: labels[side], role: roles[side], look: 0 })),
    marks: ratios.map((ratio) => markOf(ratio, inWords)),
  };
}

function markOf(of: TestRatio, inWords: InWords): Mark {
  const { run, test, concurrency, label, name, ratio, ahead, interval } = of;
  const { words, locale } = inWords;
  const shown = words.withInterval(
    formatRatio(locale, ratio),
    formatNumber(locale, interval.low),
    formatNumber(locale, interval.high),
  );
  const mark = plainMark(
    {
      rowId: [run, test, concurrency].filter((each) => each !== null).join('-'),
      series: ahead,
      group: null,
      label,
      name,
      keys: [testName(test, inWords), concurrency],
      role: roles[ahead],
      look: 0,
      value: ratio,
      at: concurrency,
      text: formatNumber(locale, ratio),
      cell: shown,
      shown,
    },
    inWords,
  );
  return { ...mark, range: [interval.low, interval.high] };
}

/** From where to where ratios reach, and how many of them chance alone explains. */
function sentenceOf(
  ratios: readonly TestRatio[],
  stack: string,
  { words, locale }: InWords,
): string {
  const [high, low] = [ratios[0], ratios.at(-1)];
  if (!high || !low) throw new Error('There is no ratio to tell of.');
  const labelled = ({ name, ratio }: TestRatio) => ({
    label: name,
    shown: formatRatio(locale, ratio),
  });
  return words.ratiosByTest({
    of: ratios.length,
    server: serverName(stack),
    low: labelled(low),
    high: labelled(high),
    undecided: ratios.filter(({ ahead }) => ahead === 'neither').length,
  });
}

const sides = ['gin', 'flask', 'neither'] as const satisfies readonly Ahead[];

const roles = {
  gin: 'gin',
  flask: 'flask',
  neither: 'neutral-1',
} as const satisfies Record<Ahead, ColourRole>;
