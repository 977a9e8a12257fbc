import type { FindingId, Grade } from '#evidence/audit/finding.ts';
import type { SetupAspect } from '#evidence/audit/setup.ts';

/** Facts of a finding by name: numbers as the language writes them, ids as they are. */
export type WrittenFacts = Readonly<Partial<Record<string, string>>>;

export interface FindingTexts {
  readonly title: string;
  /** Why the figures say so, in one or two sentences with the numbers. */
  readonly because: (facts: WrittenFacts) => string;
}

/** All words about findings and grades. */
export interface AuditWords {
  readonly findings: Readonly<Record<FindingId, FindingTexts>>;
  /** What a grade means, in one line. */
  readonly grades: Readonly<Record<Grade, string>>;
  readonly setup: Readonly<Record<SetupAspect, string>>;
}
