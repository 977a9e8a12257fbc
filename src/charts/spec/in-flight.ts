import type { Dataset } from '#data/dataset.ts';
import type { InFlightChart } from '#schema/charts.ts';
import type { Row } from '#schema/run.ts';
import { ratesAndLatencies } from '#evidence/audit/figures.ts';
import { formatExact, formatNumber } from '#i18n/format.ts';
import { axisLog } from './axis.ts';
import type { ChartBody } from './chart-body.ts';
import { findRuns, type InWords, type ShownRun } from './selection.ts';
import { plainMark } from './plain-mark.ts';
import type { Mark, Panel } from './spec.ts';

/** A row with the concurrency that is stated, and the one that its figures imply. */
interface InFlightRow {
  readonly rowId: string;
  /** What the chart calls the run. */
  readonly group: string;
  readonly label: string;
  /** Connections, threads or users; null where none are stated. */
  readonly stated: number | null;
  /** Throughput × mean latency (Little 1961). */
  readonly implied: number;
}

/** Two dots for each row on a logarithmic axis: what is stated, and what the figures imply. */
export function inFlightChart(chart: InFlightChart, dataset: Dataset, inWords: InWords): ChartBody {
  const runs = findRuns(chart, dataset);
  const rows = runs.flatMap((shown) => rowsOf(shown, dataset, inWords));
  const { words } = inWords;
  return {
    kind: 'dots',
    runs,
    panels: [panelOf(rows, inWords)],
    sentence: sentenceOf(rows, inWords),
    keyHeadings: [words.keyHeadings.subject, words.inFlightKey],
  };
}

/** Throws if a row is missing, or lacks throughput or mean latency. */
function rowsOf(
  { chart, run, excerpt: { name, rows } }: ShownRun<InFlightChart['excerpts'][number]>,
  dataset: Dataset,
  inWords: InWords,
): readonly InFlightRow[] {
  const measured = ratesAndLatencies(run);
  return rows.map((id) => {
    const found = measured.find(({ row }) => row.id === id);
    if (!found) throw new Error(`Chart "${chart}" has no rate and latency in "${id}".`);
    const { row, inFlight } = found;
    return {
      rowId: `${run.id}-${id}`,
      group: name?.[inWords.locale] ?? run.title[inWords.locale],
      label: labelOf(row, dataset, inWords),
      stated: row.concurrency,
      implied: inFlight,
    };
  });
}

function panelOf(rows: readonly InFlightRow[], inWords: InWords): Panel {
  const { words, locale } = inWords;
  const name = words.measures['in-flight'];
  const figures = rows.flatMap(({ stated, implied }) => [stated ?? implied, implied]);
  return {
    id: 'in-flight',
    measure: 'in-flight',
    unit: 'count',
    title: name,
    name,
    subheading: words.joined([words.inFlightHelp, words.logarithmic]),
    heading: name,
    fullName: name,
    axis: axisLog([1, ...figures], locale),
    across: null,
    series: origins.map((origin) => ({
      id: origin,
      label: words.inFlight[origin],
      ...looks[origin],
    })),
    marks: rows.flatMap((row) => origins.map((origin) => markOf(row, origin, inWords))),
  };
}

function markOf(row: InFlightRow, origin: Origin, inWords: InWords): Mark {
  const { rowId, group, label } = row;
  const { words, locale } = inWords;
  const value = row[origin];
  return plainMark(
    {
      rowId: `${rowId}-${origin}`,
      series: origin,
      group,
      label,
      name: words.joined([group, label, words.inFlight[origin]]),
      keys: [words.joined([group, label]), words.inFlight[origin]],
      ...looks[origin],
      value,
      at: row.stated,
      text: value === null ? words.notStated : formatNumber(locale, value),
    },
    inWords,
  );
}

/** Where figures and stated concurrency agree, and where they are furthest apart. */
function sentenceOf(rows: readonly InFlightRow[], { words, locale }: InWords): string {
  const stated = rows.flatMap((row) =>
    row.stated === null ? [] : [{ ...row, share: row.implied / row.stated }],
  );
  const [furthest] = stated.toSorted((a, b) => distance(b.share) - distance(a.share));
  if (!furthest) throw new Error('No row states a concurrency.');
  return words.inFlightSentence({
    agreeing: stated.filter(({ share }) => distance(share) <= distance(agreement)).length,
    of: stated.length,
    furthest: words.joined([furthest.group, furthest.label]),
    stated: formatExact(locale, furthest.stated ?? 0),
    implied: formatNumber(locale, furthest.implied),
    serial: rows.filter(({ implied }) => implied > 0.9 && implied < 1.1).length,
  });
}

/** A share of the stated concurrency that still counts as the same. */
const agreement = 0.8;

/** How far a ratio is from 1, on either side. */
function distance(ratio: number): number {
  return Math.abs(Math.log(ratio));
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

const origins = ['stated', 'implied'] as const satisfies readonly (keyof InFlightRow)[];
type Origin = (typeof origins)[number];

const looks = {
  stated: { role: 'neutral-1', look: 0 },
  implied: { role: 'emphasis', look: 0 },
} as const satisfies Record<Origin, Pick<Mark, 'role' | 'look'>>;
