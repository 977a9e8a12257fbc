import type { Dataset } from '#data/dataset.ts';
import type { CoresChart } from '#schema/charts.ts';
import { heldAtOnce } from '#evidence/operational-laws.ts';
import { evidenceOf } from '#evidence/run-evidence.ts';
import { formatExact, formatNumber, formatShare, withUnit } from '#i18n/format.ts';
import { axisLog } from './axis.ts';
import type { ChartBody } from './chart-body.ts';
import { findRuns, type InWords, type ShownRun } from './selection.ts';
import { plainMark } from './plain-mark.ts';
import type { Look, Mark, Panel } from './spec.ts';

/** A framework by the figures of a run. */
interface CoresLine {
  readonly id: string;
  readonly framework: Framework;
  /** What was measured, and by whom. */
  readonly label: string;
  readonly look: Look;
  readonly coresAt: (rate: number) => number;
}

const frameworks = ['flask', 'gin'] as const;
type Framework = (typeof frameworks)[number];

const looks = [0, 1, 2] as const satisfies readonly Look[];

/**
 * Cores that each framework needs as the rate grows, by the figures of runs. Both axes are
 * logarithmic, so that lines of one slope differ by a factor.
 */
export function coresChart(chart: CoresChart, dataset: Dataset, inWords: InWords): ChartBody {
  const runs = findRuns(chart, dataset);
  const lines = runs.flatMap((shown, index) => {
    const look = looks[index % looks.length] ?? 0;
    return linesOf(shown, { look, workload: chart.workload }, dataset, inWords);
  });
  const { subject, rate } = inWords.words.keyHeadings;
  return {
    kind: 'lines',
    runs,
    panels: [panelOf(lines, chart.rates, inWords)],
    sentence: sentenceOf(lines, chart, dataset, inWords),
    keyHeadings: [subject, rate],
  };
}

/** Flask and Gin by the figures of a run. Throws if it names no capacity basis. */
function linesOf(
  { chart, run, excerpt }: ShownRun<CoresChart['excerpts'][number]>,
  { look, workload }: Pick<CoresLine, 'look'> & Pick<CoresChart, 'workload'>,
  { candidates, assumptions }: Dataset,
  { words, locale }: InWords,
): readonly CoresLine[] {
  const evidence = evidenceOf(run);
  if (!evidence) throw new Error(`Chart "${chart}" needs the capacity basis of "${run.id}".`);
  const { frameworkCpu, includesHandler } = evidence;
  const handler = assumptions.handlerCpu[workload];
  return frameworks.map((framework) => {
    const time = frameworkCpu[framework].middle + (includesHandler ? 0 : handler[framework]);
    const subject = candidates.find(({ id }) => id === framework)?.name ?? framework;
    return {
      id: `${run.id}-${framework}`,
      framework,
      label: excerpt.name ? words.detailed(subject, [excerpt.name[locale]]) : subject,
      look,
      coresAt: (rate) => heldAtOnce({ rate, time }) / assumptions.utilization[framework],
    };
  });
}

function panelOf(lines: readonly CoresLine[], rates: readonly number[], inWords: InWords): Panel {
  const { words, locale } = inWords;
  const name = words.measures.cores;
  const cores = lines.flatMap(({ coresAt }) => rates.map(coresAt));
  return {
    id: 'cores',
    measure: 'cores',
    unit: 'cores',
    title: name,
    name,
    subheading: words.joined([words.better.less, words.logarithmic]),
    heading: name,
    fullName: name,
    axis: axisLog(cores, locale),
    across: { ...axisLog(rates, locale), quantity: 'rate', name: words.rate },
    series: lines.map(({ id, label, framework, look }) => ({ id, label, role: framework, look })),
    marks: lines.flatMap((line) => rates.map((rate) => markOf(line, rate, inWords))),
  };
}

/** What each needs at the highest rate, and what that assumes. */
function sentenceOf(
  lines: readonly CoresLine[],
  { rates, workload }: CoresChart,
  { assumptions }: Dataset,
  { words, locale }: InWords,
): string {
  const rate = rates.at(-1) ?? 0;
  const { utilization, handlerCpu } = assumptions;
  const handler = handlerCpu[workload];
  return words.cores({
    rate: formatExact(locale, rate),
    ceilings: {
      flask: formatShare(locale, utilization.flask),
      gin: formatShare(locale, utilization.gin),
    },
    flask: withUnit(locale, formatNumber(locale, handler.flask), 'ms'),
    gin: withUnit(locale, formatNumber(locale, handler.gin), 'ms'),
    needs: lines.map(({ label, coresAt }) => ({
      label,
      shown: formatNumber(locale, coresAt(rate)),
    })),
  });
}

function markOf(
  { id, framework, label, look, coresAt }: CoresLine,
  rate: number,
  inWords: InWords,
): Mark {
  const { words, locale } = inWords;
  // Digits that floating point adds would stand in the CSV.
  const value = Number(coresAt(rate).toPrecision(6));
  const written = formatExact(locale, rate);
  return plainMark(
    {
      rowId: `${id}-${rate}`,
      series: id,
      group: null,
      label: written,
      name: words.atRate(label, written),
      keys: [label, rate],
      role: framework,
      look,
      value,
      at: rate,
      text: formatNumber(locale, value),
    },
    inWords,
  );
}
