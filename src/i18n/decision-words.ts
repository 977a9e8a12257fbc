import type { ContradictionId } from '#engine/questions/answers.ts';
import type { CandidateId } from '#engine/capacity/candidates.ts';
import type { CriterionId } from '#engine/verdict/criteria.ts';
import type { Verdict } from '#engine/verdict/decide.ts';
import type { Evidence } from '#engine/capacity/evidence.ts';
import type { ExclusionId } from '#engine/verdict/exclusions.ts';
import type { FlagId } from '#engine/verdict/flags.ts';
import type { GroupId, OptionId, QuestionId } from '#engine/questions/questions.ts';

/** All words about questions and verdicts, keyed by the ids of the engine. */
export interface DecisionWords {
  readonly groups: Record<GroupId, string>;
  readonly questions: { readonly [Q in QuestionId]: QuestionWords<Q> };
  readonly candidates: Record<CandidateId, string>;
  /** What a candidate stands for, in a few words. */
  readonly meanings: Record<CandidateId, string>;
  /** The verdict in one sentence; `names` are those that are too close, best first. */
  readonly verdicts: Record<Verdict, (names: string) => string>;
  /** The verdict in a word or two, for tables and lists. */
  readonly shortVerdicts: Record<Verdict, string>;
  /** `names` are the candidates that it concerns. */
  readonly flags: Record<FlagId, (names: string) => string>;
  readonly contradictions: Record<ContradictionId, string>;
  readonly bases: Record<Evidence['basis'], string>;
  readonly reasons: ReasonWords;
  readonly result: ResultWords;
  readonly wizard: WizardWords;
  /** Titles of what explains a result, one level down. */
  readonly parts: Record<PartId, string>;
}

/** What explains a result, in the order in which it is offered. */
export const partIds = [
  'flips',
  'plan',
  'candidates',
  'rates',
  'ledger',
  'confidence',
  'measure',
  'map',
  'tuning',
  'record',
  'share',
] as const;
export type PartId = (typeof partIds)[number];

interface ReasonWords {
  readonly heading: string;
  /** In place of that where it is too close to call. */
  readonly apart: string;
  /** `what` are the phrases of its exclusions, joined. */
  readonly out: (candidate: string, what: string) => string;
  readonly exclusions: Record<ExclusionId, (figures: ExclusionFigures) => string>;
  readonly passedOver: (candidate: string) => string;
  readonly joined: string;
  readonly criteria: Record<CriterionId, (figures: CriterionFigures) => string>;
  /** After the sentence: what it is worth, with its sign. */
  readonly points: (points: string) => string;
  readonly against: (reason: string) => string;
}

/** Written figures, with units. */
interface ExclusionFigures {
  readonly cores: string;
  /** Whether the cores alone would be enough, and it cannot keep up for another reason. */
  readonly enoughCores: boolean;
  readonly budget: string;
  /** The shortest p99 that it can have. */
  readonly p99: string;
  readonly target: string;
  readonly wait: string;
}

interface CriterionFigures {
  readonly favours: string;
  readonly over: string;
  /** Yearly cost and predicted p99 of either. */
  readonly cost: readonly [favours: string, over: string];
  readonly p99: readonly [favours: string, over: string];
}

interface QuestionWords<Q extends QuestionId> {
  readonly label: string;
  /** What it is about, in a word or two, where the answer follows. */
  readonly short: string;
  readonly help: string;
  readonly options: { readonly [O in OptionId<Q>]: string };
}

interface ResultWords {
  readonly heading: string;
  readonly margin: (leader: string, next: string, points: string) => string;
  readonly onlyOne: string;
  readonly withinThreshold: (points: string) => string;
  readonly evidence: (run: string, basis: string, grade: string) => string;
  readonly assumption: string;
  readonly firmness: FirmnessWords;
  /** Link to how often the model is right. */
  readonly howOftenRight: string;
  readonly reset: string;
  readonly loading: string;
}

interface FirmnessWords {
  /** While it is being computed. */
  readonly pending: string;
  readonly share: (figures: { readonly share: string; readonly models: string }) => string;
  /** The other verdicts of those models, each with its share. */
  readonly otherwise: (verdicts: string) => string;
  readonly verdict: (verdict: string, share: string) => string;
  /** What turns it most: the assumption, and which way it would have to go. */
  readonly turning: (inputs: string) => string;
  readonly towards: Record<'low' | 'high', (input: string) => string>;
}

interface WizardWords {
  readonly form: string;
  readonly remaining: (count: number) => string;
  readonly unanswered: string;
  readonly contradiction: string;
  readonly clear: string;
  readonly announce: (sentence: string) => string;
  readonly evidence: string;
  readonly run: (title: string, grade: string) => string;
  /** Link to the page that takes the reader's own load test. */
  readonly ownRun: string;
  /** The answer of who does not know. */
  readonly unsure: string;
  readonly answered: (answered: number, total: number) => string;
  readonly exact: string;
  readonly exactWrong: (limits: {
    readonly least: string;
    readonly most: string;
    readonly whole: boolean;
  }) => string;
  readonly outlook: {
    readonly heading: string;
    /** Once only answers of "not sure" are open. */
    readonly depends: (count: number) => string;
    readonly certain: (sentence: string) => string;
    readonly exact: (tried: string) => string;
    readonly sample: (tried: string, of: string) => string;
    readonly never: string;
    readonly announce: (verdicts: string) => string;
    /** Before the questions that are open, the one that would settle most first. */
    readonly settles: string;
    readonly wait: string;
  };
  readonly remedies: {
    readonly lead: string;
    readonly none: string;
    readonly admits: (names: string) => string;
  };
  /** A button that changes an answer. */
  readonly change: (question: string, from: string, to: string) => string;
  readonly kept: {
    readonly note: string;
    readonly notKept: string;
    readonly forgotten: string;
  };
}
