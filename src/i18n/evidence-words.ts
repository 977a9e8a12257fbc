import type { Run } from '#data/schema/run.ts';
import { evidenceEn } from './en/evidence.ts';
import type { Locale } from './locale.ts';
import { evidenceZh } from './zh/evidence.ts';

/** Words of the pages about benchmark runs. */
export interface EvidenceWords {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  readonly kinds: Record<Run['kind'], string>;
  readonly columns: {
    readonly run: string;
    readonly grade: string;
    readonly kind: string;
    readonly ratio: string;
    readonly use: string;
  };
  readonly gradeOf: (grade: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly noRatio: string;
  readonly use: Record<'default' | 'accepted' | 'listed' | 'incomparable', string>;
  readonly audit: string;
  readonly auditHelp: string;
  readonly noFindings: string;
  readonly inRows: (count: number) => string;
  readonly source: string;
  readonly figures: string;
  readonly ratios: string;
  readonly ratiosHelp: string;
  readonly ratioColumns: readonly [
    test: string,
    server: string,
    concurrency: string,
    ratio: string,
  ];
  readonly setup: string;
  readonly caveats: string;
  readonly provenance: string;
  readonly readAt: (path: string, commit: string, licence: string) => string;
  readonly rerun: string;
  readonly rerunHelp: string;
  readonly download: string;
  readonly gradesTitle: string;
  /** Link to the page that audits the reader's own run. */
  readonly own: string;
}

export const evidenceWords: Record<Locale, EvidenceWords> = { zh: evidenceZh, en: evidenceEn };
