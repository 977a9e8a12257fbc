import type { FindingId, Grade } from '#evidence/audit/finding.ts';
import type { SetupPart } from '#evidence/audit/setup.ts';
import { findingSources } from '#evidence/audit/sources.ts';
import { auditEn } from './en/audit.ts';
import type { Locale } from './locale.ts';
import { auditZh } from './zh/audit.ts';

/** Facts of a finding by name: numbers as the language writes them, ids as they are. */
export type WrittenFacts = Readonly<Partial<Record<string, string>>>;

export interface FindingTexts {
  readonly title: string;
  /** Why the figures say so, in one or two sentences with the numbers. */
  readonly because: (facts: WrittenFacts) => string;
}

export interface AuditTexts {
  readonly findings: Readonly<Record<FindingId, FindingTexts>>;
  /** What a grade means, in one line. */
  readonly grades: Readonly<Record<Grade, string>>;
  readonly setup: Readonly<Record<SetupPart, string>>;
}

/** All words about findings and grades. */
export interface AuditWords extends AuditTexts {
  readonly findings: Readonly<Record<FindingId, FindingTexts & { readonly source: string | null }>>;
}

export const auditWords: Record<Locale, AuditWords> = {
  zh: withSources(auditZh),
  en: withSources(auditEn),
};

function withSources(texts: AuditTexts): AuditWords {
  // Object.keys forgets the keys' type; the record has exactly these.
  const ids = Object.keys(texts.findings) as FindingId[];
  const findings = ids.map((id) => [id, { ...texts.findings[id], source: findingSources[id] }]);
  return { ...texts, findings: Object.fromEntries(findings) as AuditWords['findings'] };
}
