import type { InsteadId, Latency, NoteId, ProblemKind } from '#evidence/parsers/load-output.ts';
import type { ownOptions, OwnQuestion, OwnSubject } from '#own-run/answers.ts';
import type { RunFileTexts } from '#own-run/run-file.ts';
import type { Framework, LooseCondition, Obstacle, Sides, StrictCondition } from '#own-run/pair.ts';
import type { AuditWords } from './audit-words.ts';
import type { ChartWords } from './chart-words.ts';

/** Why something was not taken: what a parser found, or what the browser refused. */
export type OwnProblemKind = ProblemKind | 'unreadable-file';

/** What is shown of an output beside its latencies. */
export type OwnFigure =
  | 'tool'
  | 'endpoint'
  | 'throughput'
  | 'requests'
  | 'errors'
  | 'timeouts'
  | 'connections'
  | 'duration';

type Option = { readonly [Q in keyof typeof ownOptions]: (typeof ownOptions)[Q][number] };

/** Words of the page on which readers look at their own load tests. */
export interface OwnRunWords {
  readonly title: string;
  readonly lede: string;
  readonly privacy: string;
  readonly withoutScript: string;
  readonly input: InputWords;
  readonly store: StoreWords;
  readonly output: OutputWords;
  readonly run: RunWords;
  readonly chart: OverlayWords;
  readonly audit: AuditWords;
  readonly runFile: RunFileTexts;
  readonly propose: ProposeWords;
}

/** With those of charts, which come with the chart. */
export interface DrawnRunWords extends OwnRunWords {
  readonly charts: ChartWords;
}

/** How to give the run to the site. */
export interface ProposeWords {
  readonly heading: string;
  readonly steps: string;
  readonly link: string;
  readonly nothingSent: string;
  /** Where the site does not know its repository. */
  readonly byHand: string;
}

/** Why an input was not taken; these words come with what reads it. */
export interface OwnProblemWords {
  /** What is wrong and what to do, in whole sentences. */
  readonly problems: Readonly<Record<OwnProblemKind, string>>;
  /** Where it is wrong, after the sentence. */
  readonly place: (place: {
    readonly tool?: string | undefined;
    readonly line?: number | undefined;
    readonly field?: string | undefined;
  }) => string;
  /** What to give in place of a report that is not read, in a whole sentence. */
  readonly instead: Readonly<Record<InsteadId, string>>;
  readonly inFile: (name: string, problem: string) => string;
}

/** How outputs are given. */
export interface InputWords {
  readonly add: string;
  readonly file: string;
  readonly fileHelp: string;
  readonly text: string;
  readonly textHelp: string;
  readonly read: string;
  readonly notRead: string;
  readonly added: (count: number) => string;
  /** Of outputs with the same figures as one that is there. */
  readonly already: (count: number) => string;
  /** Sentences one after another. */
  readonly joined: (sentences: readonly string[]) => string;
}

/** What happens to what was given. */
export interface StoreWords {
  readonly kept: string;
  readonly notKept: string;
  readonly clear: string;
  readonly cleared: string;
  readonly unread: string;
  readonly saveUnread: string;
  readonly discardUnread: string;
  readonly discarded: string;
}

/** One output: what is asked, and what was read. */
export interface OutputWords {
  readonly list: string;
  readonly heading: (number: string, subject: string | null, tool: string) => string;
  /** Numbers of the outputs with which it makes one row. */
  readonly repeats: (others: readonly string[]) => string;
  readonly asked: string;
  readonly takenOver: string;
  readonly optional: string;
  readonly optionalHelp: string;
  readonly questions: Readonly<
    Record<OwnQuestion, { readonly label: string; readonly help: string | null }>
  >;
  readonly subjects: Readonly<Record<OwnSubject, string>>;
  readonly options: {
    readonly [Q in Exclude<keyof Option, 'subject'>]: Readonly<Record<Option[Q], string>>;
  };
  readonly unanswered: string;
  readonly wrongNumber: string;
  readonly wrongWait: string;
  readonly wrongWhole: string;
  readonly subjectMissing: string;
  readonly figures: string;
  readonly figure: string;
  readonly value: string;
  readonly latencies: Readonly<Record<keyof Latency, string>>;
  readonly rows: Readonly<Record<OwnFigure, string>>;
  readonly notStated: string;
  readonly notes: string;
  readonly note: Readonly<Record<NoteId, string>>;
  readonly remove: (number: string) => string;
  readonly removed: string;
}

/** All outputs together: whether they can be scored, and what the audit says. */
export interface RunWords {
  readonly heading: string;
  readonly usable: string;
  readonly handler: Readonly<Record<'included' | 'assumed', string>>;
  readonly toWizard: string;
  readonly notUsable: string;
  readonly decidesNothing: string;
  readonly obstacles: {
    readonly framework: Readonly<Record<Framework, string>>;
    readonly unnamed: string;
    readonly unstated: Readonly<
      Record<Extract<Obstacle, { kind: 'unstated' }>['question'], string>
    >;
    readonly 'no-throughput': string;
    readonly 'not-saturated': Readonly<
      Record<Extract<Obstacle, { kind: 'not-saturated' }>['by'], string>
    >;
    readonly differs: Readonly<Record<StrictCondition, (sides: Sides) => string>>;
    readonly unconfirmed: string;
  };
  /** Leads to the output of a number. */
  readonly output: (number: string) => string;
  readonly differences: string;
  readonly difference: Readonly<Record<LooseCondition, (sides: Sides) => string>>;
  readonly sameAllTheSame: string;
  readonly auditHeading: string;
  readonly auditHelp: string;
  readonly noFindings: string;
  readonly source: string;
  readonly grade: (grade: string) => string;
  readonly export: string;
  readonly exportHelp: string;
  readonly exported: (file: string) => string;
}

/** The reader's figures beside the published ones. */
export interface OverlayWords {
  readonly title: string;
  /** A subject that is neither Flask nor Gin, in the sentence. */
  readonly server: string;
  /** Whose row it is, in its label. */
  readonly yours: string;
  readonly published: string;
  readonly sentence: (rows: readonly OverlayRow[], ratio: OverlayRatio | null) => string;
  /** Where both come from; the link to the published run follows. */
  readonly source: string;
}

export interface OverlayRow {
  readonly label: string;
  readonly yours: string;
  /** Between which figures the repeats were; null for one measurement. */
  readonly repeats: { readonly low: string; readonly high: string } | null;
  /** The published figure of the same subject, and how often the smaller goes into the larger. */
  readonly against: {
    readonly published: string;
    readonly times: string;
    readonly larger: 'yours' | 'published';
  } | null;
}

/** Gin's throughput over Flask's. */
export interface OverlayRatio {
  readonly yours: string;
  readonly published: string;
}
