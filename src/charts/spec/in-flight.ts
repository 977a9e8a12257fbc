import type { Dataset } from '#data/dataset.ts';
import type { InFlightChart } from '#schema/charts.ts';
import type { Row } from '#schema/run.ts';
import { ratesAndLatencies } from '#evidence/audit/figures.ts';
import { formatExact, formatNumber } from '#i18n/format.ts';
import { axisLog } from './axis.ts';
import { type Context, findRun, type RunWithReference } from './found-rows.ts';
import type { Mark, Panel } from './spec.ts';

/** Rows with the concurrency that is stated, and the one that their figures imply. */
export interface FoundInFlight {
  readonly runs: readonly [RunWithReference, ...RunWithReference[]];
  readonly rows: readonly InFlightRow[];
}

export interface InFlightRow {
  readonly rowId: string;
  /** What the chart calls the run. */
  readonly group: string;
  readonly label: string;
  /** Connections, threads or users; null where none are stated. */
  readonly stated: number | null;
  /** Throughput × mean latency (Little 1961). */
  readonly implied: number;
}

type InWords = Pick<Context, 'words' | 'locale'>;

/** @throws Error if a run or row is missing, or a row lacks throughput or mean latency. */
export function findInFlight(
  chart: InFlightChart,
  dataset: Dataset,
  { words, locale }: InWords,
): FoundInFlight {
  const [first, ...rest] = chart.parts.map(({ run }) => findRun(run, dataset, chart));
  if (!first) throw new Error(`Chart "${chart.id}" shows no run.`);
  const runs = [first, ...rest] as const;
  const rows = chart.parts.flatMap(({ name, rows: ids }, index) => {
    const run = runs[index]?.run ?? first.run;
    const measured = [...ratesAndLatencies(run)];
    return ids.map((id) => {
      const found = measured.find(({ row }) => row.id === id);
      if (!found) throw new Error(`Chart "${chart.id}" has no rate and latency in "${id}".`);
      const { row, inFlight } = found;
      return {
        rowId: `${run.id}-${id}`,
        group: name?.[locale] ?? run.title[locale],
        label: labelOf(row, dataset, { words, locale }),
        stated: row.concurrency,
        implied: inFlight,
      };
    });
  });
  return { runs, rows };
}

/** Two dots for each row on a logarithmic axis: what is stated, and what the figures imply. */
export function inFlightPanel({ rows }: FoundInFlight, { words, locale }: InWords): Panel {
  const name = words.measures['in-flight'];
  const figures = rows.flatMap(({ stated, implied }) => [stated ?? implied, implied]);
  return {
    measure: 'in-flight',
    unit: 'count',
    name,
    subheading: words.joined([words.inFlightHelp, words.logarithmic]),
    heading: name,
    axis: axisLog([1, ...figures], locale),
    across: null,
    series: sides.map((side) => ({ id: side, label: words.inFlight[side], ...looks[side] })),
    marks: rows.flatMap((row) => sides.map((side) => markOf(row, side, { words, locale }))),
  };
}

function markOf(row: InFlightRow, side: Side, { words, locale }: InWords): Mark {
  const { rowId, group, label } = row;
  const value = row[side];
  const text = value === null ? words.notStated : formatNumber(locale, value);
  const name = words.joined([group, label, words.inFlight[side]]);
  return {
    rowId: `${rowId}-${side}`,
    series: side,
    group,
    label,
    name,
    keys: [words.joined([group, label]), words.inFlight[side]],
    ...looks[side],
    value,
    range: null,
    bound: null,
    to: null,
    at: row.stated,
    text,
    shown: text,
    note: null,
    spoken: words.spoken(name, text, null),
  };
}

function labelOf(
  { subject, variant, concurrency }: Row,
  { subjects }: Dataset,
  { words, locale }: InWords,
): string {
  return words.joined([
    subjects.find(({ id }) => id === subject)?.name ?? '',
    concurrency === null ? '' : formatExact(locale, concurrency),
    variant === 'after' ? words.variantsAlone.after : '',
  ]);
}

const sides = ['stated', 'implied'] as const satisfies readonly (keyof InFlightRow)[];
export type Side = (typeof sides)[number];

const looks = {
  stated: { role: 'neutral-1', look: 0 },
  implied: { role: 'emphasis', look: 0 },
} as const satisfies Record<Side, Pick<Mark, 'role' | 'look'>>;
