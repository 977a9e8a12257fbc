import { betterOf } from '#schema/measures.ts';
import type { Change, Comparison, LabelledFigure } from '#i18n/chart-words.ts';
import { formatExact, formatNumber, formatRatio } from '#i18n/format.ts';
import type { Context } from './found-rows.ts';
import type { FoundInFlight } from './in-flight.ts';
import type { FoundRatios } from './ratio.ts';
import type { Mark, Panel } from './spec.ts';

type Stated = Mark & { readonly value: number };

/** What a comparison shows. Throws if there is no figure. */
export function comparisonSentence(panels: readonly Panel[], { words, found, locale }: Context) {
  const variants = found.rows.map(({ row }) => row.variant).join(' ');
  if (variants === 'before after') {
    return words.change(panels.flatMap((panel) => changeIn(panel, locale) ?? []));
  }
  const [lead, ...others] = panels.flatMap((panel) => comparisonIn(panel, locale) ?? []);
  if (lead) return words.comparison(lead, others);
  const [only] = panels.flatMap(({ name, marks }) => marks.map((mark) => ({ ...mark, name })));
  if (only && found.rows.length === 1) return words.single(only);
  throw new Error(`Chart "${found.chart.id}" has no two figures to compare.`);
}

/** What a trend shows, from the lowest to the highest concurrency. */
export function trendSentence(panels: readonly Panel[], context: Context) {
  const { words, found, locale } = context;
  const measured = found.rows.flatMap(({ row }) => row.concurrency ?? []);
  const [first, last] = [Math.min(...measured), Math.max(...measured)];
  if (first >= last || measured.length < found.rows.length) {
    throw new Error(`Chart "${found.chart.id}" needs rows with growing concurrency.`);
  }
  const [lead] = panels;
  if (found.series.length > 1 && lead) return seriesSentence(lead, [first, last], context);
  return words.trend(
    {
      from: formatExact(locale, first),
      to: formatExact(locale, last),
      ratio: formatNumber(locale, last / first),
    },
    panels.flatMap((panel) => changeIn(panel, locale) ?? []),
  );
}

/** From where to where ratios spread, and where the published ones lie. */
export function ratioSentence(
  { runs, ratios }: FoundRatios,
  { words, locale }: Pick<Context, 'words' | 'locale'>,
) {
  const ascending = ratios.toSorted((a, b) => a.ratio - b.ratio);
  const [low, high] = [ascending[0], ascending.at(-1)];
  if (!low || !high) throw new Error('There is no ratio to tell of.');
  const labelled = ({ server, ratio }: typeof low): LabelledFigure => ({
    label: server,
    shown: formatRatio(locale, ratio),
  });
  return words.ratios({
    runs: runs.length,
    low: labelled(low),
    high: labelled(high),
    published: ratios.filter(({ kind }) => kind === 'published').map(labelled),
  });
}

/** Where figures and stated concurrency agree, and where they are furthest apart. */
export function inFlightSentence(
  { rows }: FoundInFlight,
  { words, locale }: Pick<Context, 'words' | 'locale'>,
) {
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

/** The figures of every series at the lowest and at the highest concurrency. */
function seriesSentence(
  { measure, series, marks }: Panel,
  ends: readonly number[],
  { words, locale }: Context,
) {
  return words.series(
    measure,
    ends.map((end) => ({
      at: formatExact(locale, end),
      figures: marks.flatMap((mark) => {
        const label = series.find(({ id }) => id === mark.series)?.label ?? '';
        return mark.at === end && mark.value !== null ? [{ label, shown: mark.text }] : [];
      }),
    })),
  );
}

function comparisonIn({ measure, marks }: Panel, locale: Context['locale']): Comparison | null {
  const better = betterOf(measure);
  const ascending = statedIn(marks).toSorted((a, b) => a.value - b.value);
  const [least, most] = [ascending[0], ascending.at(-1)];
  if (!least || !most || least === most) return null;
  return {
    measure,
    better,
    best: better === 'more' ? most : least,
    worst: better === 'more' ? least : most,
    ratio: least.value === 0 ? null : formatNumber(locale, most.value / least.value),
    bounded: [least, most].some(({ bound }) => bound === 'over' || bound === 'within'),
    tied: least.value === most.value,
    rows: ascending.length,
  };
}

function changeIn({ measure, marks }: Panel, locale: Context['locale']): Change | null {
  const stated = statedIn(marks);
  const [first, last] = [stated[0], stated.at(-1)];
  if (!first || !last || stated.length < marks.length) return null;
  return {
    measure,
    from: first.shown,
    to: last.shown,
    direction: directions[Math.sign(last.value - first.value) + 1] ?? 'same',
    ratio: first.value === 0 ? null : formatNumber(locale, last.value / first.value),
  };
}

const directions = ['down', 'same', 'up'] as const;

function statedIn(marks: readonly Mark[]): readonly Stated[] {
  return marks.flatMap((mark) => {
    const { value } = mark;
    return value === null ? [] : [{ ...mark, value }];
  });
}
