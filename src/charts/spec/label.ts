import { formatExact } from '#i18n/format.ts';
import type { Context, SelectedRow } from './selection.ts';

/** What a row is called in its chart: its concurrency on a line, else what was measured. */
export function labelOf(selected: SelectedRow, context: Context): string {
  const { words, locale, selection: chart } = context;
  const { concurrency } = selected.row;
  if (chart.kind === 'bars') return subjectOf(selected, context);
  return concurrency === null ? words.notStated : formatExact(locale, concurrency);
}

/** What was measured, with what tells it apart from the others of its chart. */
export function subjectOf(of: SelectedRow, { selection, words, locale }: Context): string {
  const { row, subject, excerpt } = of;
  const name = subject.name ?? words.unnamed;
  const { rows, kind } = selection;
  const alone = rows.every(({ subject: { id } }) => id === subject.id);
  const { variants, variantsAlone } = words;
  const variant = alone
    ? row.variant && variantsAlone[row.variant]
    : row.variant && variants[row.variant](name);
  const label = variant ?? name;
  const differing = kind === 'bars' && differs(rows, ({ row: { concurrency } }) => concurrency);
  const details = [
    differs(rows, ({ row: { stack } }) => stack, of) ? row.stack && serverName(row.stack) : null,
    differs(rows, ({ row: { test } }) => test) ? row.test : null,
    differing && row.concurrency !== null
      ? words.atConcurrency(formatExact(locale, row.concurrency))
      : null,
    excerpt?.[locale] ?? null,
  ].filter((detail) => detail !== null);
  return details.length > 0 ? words.detailed(label, details) : label;
}

/** Worker classes and modes by their own names, which is what differs. */
export function serverName(stack: string): string {
  return properNames[stack] ?? stack.replace(/^(gunicorn|gin)-/, '');
}

const properNames: Readonly<Record<string, string>> = {
  granian: 'Granian',
  // With the parser in C of gunicorn[fast].
  'gunicorn-gevent-fast': 'gevent+C',
};

/** Whether rows, or those of one subject in one run, differ in something that a label has to say. */
function differs(
  rows: readonly SelectedRow[],
  feature: (row: SelectedRow) => unknown,
  of?: SelectedRow,
): boolean {
  const compared = rows.filter(
    ({ row, excerpt }) => !of || (row.subject === of.row.subject && excerpt === of.excerpt),
  );
  return new Set(compared.map(feature)).size > 1;
}
