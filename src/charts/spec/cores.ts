import type { Dataset } from '#data/dataset.ts';
import type { CoresChart } from '#schema/charts.ts';
import { heldAtOnce } from '#evidence/operational-laws.ts';
import { evidenceOf } from '#evidence/run-evidence.ts';
import { formatExact, formatNumber, formatShare, withUnit } from '#i18n/format.ts';
import { axisLog } from './axis.ts';
import { type Context, findRun, type RunWithReference } from './found-rows.ts';
import type { Look, Mark, Panel } from './spec.ts';

/** Cores that each framework needs as the rate grows, by the figures of runs. */
export interface FoundCores {
  readonly runs: readonly [RunWithReference, ...RunWithReference[]];
  readonly lines: readonly CoresLine[];
  /** Requests per second, ascending. */
  readonly rates: readonly number[];
  readonly ceiling: number;
  /** Assumed CPU of the handler, in ms per request. */
  readonly handler: Readonly<Record<Side, number>>;
}

interface CoresLine {
  readonly id: string;
  readonly side: Side;
  /** What was measured, and by whom. */
  readonly label: string;
  readonly look: Look;
  readonly coresAt: (rate: number) => number;
}

const sides = ['flask', 'gin'] as const;
type Side = (typeof sides)[number];

const looks = [0, 1, 2] as const satisfies readonly Look[];

type InWords = Pick<Context, 'words' | 'locale'>;

/** @throws Error if a run is missing, or names no capacity basis. */
export function findCores(
  chart: CoresChart,
  { runs: allRuns, references, candidates, assumptions }: Dataset,
  { words, locale }: InWords,
): FoundCores {
  const [first, ...rest] = chart.parts.map(({ run }) =>
    findRun(run, { runs: allRuns, references }, chart),
  );
  if (!first) throw new Error(`Chart "${chart.id}" shows no run.`);
  const runs = [first, ...rest] as const;
  const { utilizationCeiling: ceiling, handlerCpu } = assumptions;
  const handler = handlerCpu[chart.workload];
  const lines = chart.parts.flatMap(({ name }, index) => {
    const { run } = runs[index] ?? first;
    const evidence = evidenceOf(run);
    if (!evidence) throw new Error(`Chart "${chart.id}" needs the capacity basis of "${run.id}".`);
    const { frameworkCpu, includesHandler } = evidence;
    return sides.map((side): CoresLine => {
      const milliseconds = frameworkCpu[side] + (includesHandler ? 0 : handler[side]);
      const subject = candidates.find(({ id }) => id === side)?.name ?? side;
      return {
        id: `${run.id}-${side}`,
        side,
        label: name ? words.detailed(subject, [name[locale]]) : subject,
        look: looks[index % looks.length] ?? 0,
        coresAt: (rate) => heldAtOnce({ rate, time: milliseconds }) / ceiling,
      };
    });
  });
  return { runs, lines, rates: chart.rates, ceiling, handler };
}

/** Lines over the rate. Both axes are logarithmic, so that lines of one slope differ by a factor. */
export function coresPanel({ lines, rates }: FoundCores, { words, locale }: InWords): Panel {
  const name = words.measures.cores;
  const cores = lines.flatMap(({ coresAt }) => rates.map(coresAt));
  return {
    measure: 'cores',
    unit: 'cores',
    name,
    subheading: words.joined([words.better.less, words.logarithmic]),
    heading: name,
    axis: axisLog(cores, locale),
    across: { ...axisLog(rates, locale), quantity: 'rate', name: words.rate },
    series: lines.map(({ id, label, side, look }) => ({ id, label, role: side, look })),
    marks: lines.flatMap((line) => rates.map((rate) => markOf(line, rate, { words, locale }))),
  };
}

/** What each needs at the highest rate, and what that assumes. */
export function coresSentence(
  { lines, rates, ceiling, handler }: FoundCores,
  { words, locale }: InWords,
): string {
  const rate = rates.at(-1) ?? 0;
  return words.cores({
    rate: formatExact(locale, rate),
    ceiling: formatShare(locale, ceiling),
    flask: withUnit(locale, formatNumber(locale, handler.flask), 'ms'),
    gin: withUnit(locale, formatNumber(locale, handler.gin), 'ms'),
    needs: lines.map(({ label, coresAt }) => ({
      label,
      shown: formatNumber(locale, coresAt(rate)),
    })),
  });
}

function markOf(
  { id, side, label, look, coresAt }: CoresLine,
  rate: number,
  { words, locale }: InWords,
): Mark {
  // Digits that floating point adds would stand in the CSV.
  const value = Number(coresAt(rate).toPrecision(6));
  const text = formatNumber(locale, value);
  const written = formatExact(locale, rate);
  const name = words.atRate(label, written);
  return {
    rowId: `${id}-${rate}`,
    series: id,
    group: null,
    label: written,
    name,
    keys: [label, rate],
    role: side,
    look,
    value,
    range: null,
    bound: null,
    to: null,
    at: rate,
    text,
    shown: text,
    note: null,
    spoken: words.spoken(name, text, null),
  };
}
