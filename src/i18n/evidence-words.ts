import type { Run } from '#schema/run.ts';

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
  /** Heading of the charts of one run. */
  readonly charts: string;
  readonly figures: string;
  /** In how many rows the server was the limit, and in how many something else. */
  readonly limits: (rows: { server: string; other: string; of: string }) => string;
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
  /** Over a list of where rows come from and when they were measured. */
  readonly rowOrigins: string;
  readonly fileAt: (path: string, commit: string) => string;
  readonly rows: (count: number) => string;
  /** What has become of the source. */
  readonly since: string;
  readonly saidIn: string;
  readonly rerun: string;
  readonly rerunHelp: string;
  readonly download: string;
  readonly gradesTitle: string;
  /** What the ratios of all runs say together. */
  readonly spread: {
    readonly title: string;
    readonly reasons: readonly string[];
  };
  /** What our own run says of requests that wait. */
  readonly waiting: {
    readonly title: (wait: string) => string;
    readonly finding: (figures: WaitingFigures) => string;
    readonly so: string;
  };
  /** Link to the page that audits the reader's own run. */
  readonly own: string;
}

/** Written figures of `waitingFinding` in src/evidence. */
export interface WaitingFigures {
  readonly wait: string;
  readonly cores: string;
  readonly cpu: string;
  /** Requests/s that the cores allow at that CPU. */
  readonly most: string;
  /** Connections from which waiting alone would give that rate. */
  readonly limit: string;
  /** Fewest and most connections; null where the run measured no CPU. */
  readonly ends: readonly [WrittenLevel, WrittenLevel];
}

export interface WrittenLevel {
  readonly connections: string;
  readonly share: string;
  readonly busy: string | null;
}
