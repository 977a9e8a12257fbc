import type { Audit, FindingId } from '#evidence/audit/finding.ts';
import { findingSources } from '#evidence/audit/sources.ts';
import type { AuditWords } from '#i18n/audit-words.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Run } from '#schema/run.ts';

/** All findings of one kind. */
export interface ToldFinding {
  readonly id: FindingId;
  readonly title: string;
  /** What the rule rests on: an id in data/references.json; null where it is plain arithmetic. */
  readonly source: string | null;
  readonly sentences: readonly ToldRow[];
}

export interface ToldRow {
  /** The row that is concerned; null for the run as a whole. */
  readonly row: string | null;
  readonly text: string;
  /** What the run file says of a flaw that it states itself. */
  readonly detail: string | null;
}

/** What the audit says of a run, kind by kind in its order, with a sentence for each row. */
export function toldFindings(
  { flaws }: Pick<Run, 'flaws'>,
  { findings }: Pick<Audit, 'findings'>,
  { findings: texts }: Pick<AuditWords, 'findings'>,
  locale: Locale,
): readonly ToldFinding[] {
  const ids = [...new Set(findings.map(({ id }) => id))];
  return ids.map((id) => ({
    id,
    title: texts[id].title,
    source: findingSources[id],
    sentences: findings
      .filter((finding) => finding.id === id)
      .map(({ row, facts }) => ({
        row,
        text: texts[id].because(written(facts, locale)),
        detail: flaws[Number(facts['flaw'])]?.detail[locale] ?? null,
      })),
  }));
}

function written(facts: Readonly<Record<string, number | string>>, locale: Locale) {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'number' ? formatNumber(locale, fact) : fact,
    ]),
  );
}
