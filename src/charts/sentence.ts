import { formatExact, formatNumber } from '#i18n/format.ts';
import type { Change, Comparison } from '#i18n/chart-words.ts';
import { directionOf } from './direction.ts';
import type { Context } from './found.ts';
import type { Mark, Panel } from './spec.ts';

type Stated = Mark & { readonly value: number };

/** What a comparison shows. Throws if no measure has two figures. */
export function comparisonSentence(panels: readonly Panel[], { words, found, locale }: Context) {
  const [lead, ...others] = panels.flatMap((panel) => comparisonIn(panel, locale) ?? []);
  if (lead) return words.comparison(lead, others);
  throw new Error(`Chart "${found.chart.id}" has no two figures to compare.`);
}

/** What a trend shows, from the lowest to the highest concurrency. */
export function trendSentence(panels: readonly Panel[], { words, found, locale }: Context) {
  const { rows, chart } = found;
  const subjects = new Set(rows.map(({ row }) => `${row.subject} ${row.variant ?? ''}`));
  const [first, last] = [rows[0]?.row.concurrency, rows.at(-1)?.row.concurrency];
  if (subjects.size > 1 || !first || !last || first >= last) {
    throw new Error(`Chart "${chart.id}" needs rows of one subject with growing concurrency.`);
  }
  return words.trend(
    {
      from: formatExact(locale, first),
      to: formatExact(locale, last),
      ratio: formatNumber(locale, last / first),
    },
    panels.flatMap((panel) => changeIn(panel, locale) ?? []),
  );
}

function comparisonIn({ measure, marks }: Panel, locale: Context['locale']): Comparison | null {
  const better = directionOf(measure);
  const ascending = statedIn(marks).toSorted((a, b) => a.value - b.value);
  const [least, most] = [ascending[0], ascending.at(-1)];
  if (!least || !most || least === most) return null;
  return {
    measure,
    better,
    best: better === 'more' ? most : least,
    worst: better === 'more' ? least : most,
    ratio: least.value === 0 ? null : formatNumber(locale, most.value / least.value),
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
