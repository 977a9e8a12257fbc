import type { AnswerProblem, ContradictionId } from '#engine/answers.ts';
import type { CandidateId } from '#engine/candidates.ts';
import type { CriterionId } from '#engine/criteria.ts';
import type { Verdict } from '#engine/decide.ts';
import type { Evidence } from '#engine/evidence.ts';
import type { ExclusionId } from '#engine/exclusions.ts';
import type { FlagId } from '#engine/flags.ts';
import type { GroupId, OptionId, QuestionId } from '#engine/questions.ts';
import type { Locale } from './locale.ts';

/** All words about questions and verdicts, keyed by the ids of the engine. */
export interface DecisionWords {
  readonly groups: Record<GroupId, string>;
  readonly questions: { readonly [Q in QuestionId]: QuestionWords<Q> };
  readonly candidates: Record<CandidateId, string>;
  /** What a candidate stands for, in a few words. */
  readonly meanings: Record<CandidateId, string>;
  /** The verdict in one sentence; `names` are those that are too close, best first. */
  readonly verdicts: Record<Verdict, (names: string) => string>;
  readonly criteria: Record<CriterionId, { readonly name: string; readonly meaning: string }>;
  readonly exclusions: Record<ExclusionId, string>;
  readonly flags: Record<FlagId, string>;
  readonly contradictions: Record<ContradictionId, string>;
  readonly problems: {
    readonly [K in AnswerProblem['kind'] | 'unknown-run']: (shown: string) => string;
  };
  readonly bases: Record<Evidence['basis'], string>;
  readonly result: ResultWords;
  readonly wizard: WizardWords;
}

interface QuestionWords<Q extends QuestionId> {
  readonly label: string;
  readonly help: string;
  readonly options: { readonly [O in OptionId<Q>]: string };
}

interface ResultWords {
  readonly heading: string;
  readonly margin: (leader: string, next: string, points: string) => string;
  readonly onlyOne: string;
  readonly withinThreshold: (points: string) => string;
  readonly comparison: string;
  readonly eligible: string;
  readonly rows: {
    readonly fits: string;
    readonly score: string;
    readonly cores: string;
    readonly p99: string;
    readonly mean: string;
    readonly inFlight: string;
    readonly perWorker: string;
    readonly frameworkCpu: string;
    readonly split: string;
  };
  readonly ofBudget: (budget: string) => string;
  readonly target: (target: string) => string;
  readonly notStable: string;
  readonly notApplicable: string;
  readonly split: (python: string, gin: string, share: string) => string;
  /** What Gunicorn needs: slots is the number of requests that Python holds at once. */
  readonly workers: (slots: string) => string;
  readonly workerConnections: (byDefault: string, setTo: string) => string;
  readonly ledger: string;
  readonly ledgerHelp: string;
  readonly criterion: string;
  readonly weight: string;
  readonly sum: string;
  readonly utility: (written: string) => string;
  readonly evidence: (run: string, basis: string, grade: string) => string;
  readonly assumption: string;
}

interface WizardWords {
  readonly title: string;
  readonly help: string;
  readonly form: string;
  readonly remaining: (count: number) => string;
  readonly unanswered: string;
  readonly contradiction: string;
  readonly ignored: string;
  readonly clear: string;
  readonly toResult: string;
  readonly announce: (sentence: string) => string;
  readonly evidence: string;
  readonly run: (title: string, grade: string) => string;
  /** Link to the page that takes the reader's own load test. */
  readonly ownRun: string;
}

/** Loads the words of one language, so that a page in the browser has only its own. */
export async function loadDecisionWords(locale: Locale): Promise<DecisionWords> {
  if (locale === 'zh') return (await import('./zh/decision.ts')).decisionZh;
  return (await import('./en/decision.ts')).decisionEn;
}
