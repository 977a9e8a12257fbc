import { formatExact } from '#i18n/format.ts';
import type { Context, FoundRow } from './found.ts';

/** What a row is called in its chart: its concurrency on a trend, else what was measured. */
export function labelOf({ row, subject }: FoundRow, { found, words, locale }: Context): string {
  const concurrency = row.concurrency === null ? null : formatExact(locale, row.concurrency);
  if (found.kind === 'lines') return concurrency ?? words.notStated;
  const name = subject.name ?? words.unnamed;
  const label = row.variant ? words.variants[row.variant](name) : name;
  const details = [
    differs(found.rows, ({ stack }) => stack, row.subject) ? row.stack : null,
    differs(found.rows, ({ test }) => test) ? row.test : null,
    differs(found.rows, ({ concurrency: at }) => at) && concurrency
      ? words.atConcurrency(concurrency)
      : null,
  ].filter((detail) => detail !== null);
  return details.length > 0 ? words.detailed(label, details) : label;
}

/** Whether rows, or those of one subject, differ in something: then a label has to say it. */
function differs(
  rows: readonly FoundRow[],
  of: (row: FoundRow['row']) => unknown,
  subject?: string,
): boolean {
  const compared = rows.filter(({ row }) => subject === undefined || row.subject === subject);
  return new Set(compared.map(({ row }) => of(row))).size > 1;
}
