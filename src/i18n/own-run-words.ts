import type { Latency, NoteId, ProblemKind } from '#evidence/parsers/load-output.ts';
import type { ownOptions, OwnQuestion, OwnSubject, RunFileTexts } from '#views/own-run.ts';
import type { AuditTexts } from './audit-words.ts';
import type { Locale } from './locale.ts';

/** Why something was not taken: what a parser found, or what the browser refused. */
export type OwnProblemKind = ProblemKind | 'unreadable-file' | 'not-loaded';

/** What is shown of an output beside its latencies. */
export type OwnRow =
  | 'tool'
  | 'endpoint'
  | 'throughput'
  | 'requests'
  | 'errors'
  | 'timeouts'
  | 'connections'
  | 'duration';

/** Words of the page on which readers look at their own load tests. */
export interface OwnRunWords {
  readonly title: string;
  readonly lede: string;
  readonly privacy: string;
  readonly withoutScript: string;
  readonly add: string;
  readonly file: string;
  readonly fileHelp: string;
  readonly text: string;
  readonly textHelp: string;
  readonly read: string;
  readonly notRead: string;
  /** What is wrong and what to do, in whole sentences. */
  readonly problems: Readonly<Record<OwnProblemKind, string>>;
  /** Where it is wrong, after the sentence. */
  readonly place: (place: {
    readonly tool?: string | undefined;
    readonly line?: number | undefined;
    readonly field?: string | undefined;
  }) => string;
  readonly inFile: (name: string, problem: string) => string;
  readonly list: string;
  readonly kept: string;
  readonly notKept: string;
  readonly clear: string;
  readonly heading: (number: string, subject: string | null, tool: string) => string;
  readonly added: (count: number) => string;
  readonly removed: string;
  readonly cleared: string;
  readonly asked: string;
  readonly optional: string;
  readonly optionalHelp: string;
  readonly questions: Readonly<
    Record<OwnQuestion, { readonly label: string; readonly help: string | null }>
  >;
  readonly subjects: Readonly<Record<OwnSubject, string>>;
  readonly options: Readonly<Record<(typeof ownOptions)['pauses'][number], string>>;
  readonly unanswered: string;
  readonly wrongNumber: string;
  readonly wrongWait: string;
  readonly wrongWhole: string;
  readonly subjectMissing: string;
  readonly figures: string;
  readonly figure: string;
  readonly value: string;
  readonly latencies: Readonly<Record<keyof Latency, string>>;
  readonly rows: Readonly<Record<OwnRow, string>>;
  readonly notStated: string;
  readonly notes: string;
  readonly note: Readonly<Record<NoteId, string>>;
  readonly auditHeading: string;
  readonly auditHelp: string;
  readonly noFindings: string;
  readonly grade: (grade: string) => string;
  readonly audit: AuditTexts;
  readonly export: (number: string) => string;
  readonly exportHelp: string;
  readonly exported: (file: string) => string;
  readonly remove: (number: string) => string;
  readonly runFile: RunFileTexts;
}

/** Loads the words of one language, so that a page in the browser has only its own. */
export async function loadOwnRunWords(locale: Locale): Promise<OwnRunWords> {
  if (locale === 'zh') return (await import('./zh/own-run.ts')).ownRunZh;
  return (await import('./en/own-run.ts')).ownRunEn;
}

/** Loads what goes into a run file, which is always in both languages. */
export async function loadRunFileTexts(): Promise<Readonly<Record<Locale, RunFileTexts>>> {
  const [zh, en] = await Promise.all([loadOwnRunWords('zh'), loadOwnRunWords('en')]);
  return { zh: zh.runFile, en: en.runFile };
}
