import { betterOf } from '#schema/measures.ts';
import type { Change, Comparison } from '#i18n/chart-words.ts';
import { formatExact, formatNumber } from '#i18n/format.ts';
import type { Context } from './selection.ts';
import type { Mark, Panel } from './spec.ts';

type Stated = Mark & { readonly value: number };

/** What a comparison shows. Throws if there is no figure. */
export function comparisonSentence(
  panels: readonly Panel[],
  { words, selection, locale }: Context,
) {
  const variants = selection.rows.map(({ row }) => row.variant).join(' ');
  if (variants === 'before after') {
    return words.change(panels.flatMap((panel) => changeIn(panel, locale) ?? []));
  }
  const [lead, ...others] = panels.flatMap((panel) => comparisonIn(panel, locale) ?? []);
  if (lead) return words.comparison(lead, others);
  const [only] = panels.flatMap(({ name, marks }) => marks.map((mark) => ({ ...mark, name })));
  if (only && selection.rows.length === 1) return words.single(only);
  throw new Error(`Chart "${selection.chart.id}" has no two figures to compare.`);
}

/** What a trend shows, from the lowest to the highest concurrency. */
export function trendSentence(panels: readonly Panel[], context: Context) {
  const { words, selection, locale } = context;
  const measured = selection.rows.flatMap(({ row }) => row.concurrency ?? []);
  const [first, last] = [Math.min(...measured), Math.max(...measured)];
  if (first >= last || measured.length < selection.rows.length) {
    throw new Error(`Chart "${selection.chart.id}" needs rows with growing concurrency.`);
  }
  const [lead] = panels;
  if (selection.series.length > 1 && lead) return seriesSentence(lead, [first, last], context);
  return words.trend(
    {
      from: formatExact(locale, first),
      to: formatExact(locale, last),
      ratio: formatNumber(locale, last / first),
    },
    panels.flatMap((panel) => changeIn(panel, locale) ?? []),
  );
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
