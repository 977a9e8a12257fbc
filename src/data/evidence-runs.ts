import type { EvidenceRun } from '#evidence/run-evidence.ts';
import type { Audit } from '#evidence/audit/finding.ts';
import type { Language } from '#schema/fields.ts';
import { byId, type Dataset, evidenceRuns } from './dataset.ts';

/**
 * The runs that a verdict can rest on, as readers of a language are shown them, the default one
 * first. Throws if there is none.
 */
export function evidenceRunsIn(
  locale: Language,
  dataset: Dataset,
): readonly [EvidenceRun, ...EvidenceRun[]] {
  const [first, ...rest] = [...evidenceRuns(dataset)].map(([id, evidence]) => ({
    id,
    title: byId(dataset.runs, id).title[locale],
    grade: auditIn(dataset, id).grade,
    evidence,
  }));
  if (first) return [first, ...rest];
  throw new Error('No run of data/benchmarks can serve as evidence.');
}

/** What the audit says of a run. */
export function auditIn({ audits }: Pick<Dataset, 'audits'>, run: string): Audit {
  const audit = audits[run];
  if (audit) return audit;
  throw new Error(`Run "${run}" was not audited.`);
}
