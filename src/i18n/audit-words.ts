import type { FindingId, Grade } from '#evidence/audit/finding.ts';
import type { SetupPart } from '#evidence/audit/setup.ts';
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

/** What each rule rests on: an id in data/references.json; null where it is plain arithmetic. */
const sources: Readonly<Record<FindingId, string | null>> = {
  'in-flight-differs': 'little-1961',
  'serial-test': 'little-1961',
  'lock-exceeded': 'denning-buzen-1978',
  'pool-not-exhausted': 'little-1961',
  'faster-than-its-work': null,
  'mean-above-p99': null,
  'percentiles-out-of-order': null,
  'placeholder-value': null,
  'contradicts-other-run': 'denning-buzen-1978',
  'unit-error': null,
  'setup-missing': null,
  'unequal-sides': null,
  'connection-per-request': 'gunicorn-design',
  'stale-dependency': null,
  'errors-in-throughput': null,
  'single-run': null,
  'short-run': null,
  'load-on-same-machine': null,
};

export const auditWords: Record<Locale, AuditWords> = {
  zh: withSources(auditZh),
  en: withSources(auditEn),
};

function withSources(texts: AuditTexts): AuditWords {
  // Object.keys forgets the keys' type; the record has exactly these.
  const ids = Object.keys(texts.findings) as FindingId[];
  const findings = ids.map((id) => [id, { ...texts.findings[id], source: sources[id] }]);
  return { ...texts, findings: Object.fromEntries(findings) as AuditWords['findings'] };
}
