import { formatExact } from '#i18n/format.ts';
import type { Context, FoundRow } from './found.ts';

/** What a row is called in its chart: its concurrency on a trend, else what was measured. */
export function labelOf({ row, subject }: FoundRow, { found, words, locale }: Context): string {
  const concurrency = row.concurrency === null ? null : formatExact(locale, row.concurrency);
  if (found.kind === 'lines') return concurrency ?? words.notStated;
  const name = subject.name ?? words.unnamed;
  const label = row.variant ? words.variants[row.variant](name) : name;
  const ambiguous = found.rows.some(
    (other) =>
      other.row.id !== row.id &&
      other.row.subject === row.subject &&
      other.row.variant === row.variant,
  );
  return ambiguous && concurrency ? words.atConcurrency(label, concurrency) : label;
}
