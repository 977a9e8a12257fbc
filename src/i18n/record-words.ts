import type { CandidateId } from '#engine/capacity/candidates.ts';
import type { CriterionId } from '#engine/verdict/criteria.ts';
import type { Verdict } from '#engine/verdict/decide.ts';
import type { OptionId } from '#engine/questions/questions.ts';

/** Words of the decision record, loaded when a reader asks for one. */
export interface RecordWords {
  readonly headings: Record<RecordHeading, string>;
  /** `names` are those that are too close, best first. */
  readonly title: Record<Verdict, (names: string) => string>;
  readonly context: ContextWords;
  readonly driver: (name: string, meaning: string, share: string) => string;
  readonly option: (name: string, meaning: string) => string;
  readonly outcome: OutcomeWords;
  readonly because: Record<Judgement, (argument: string) => string>;
  readonly judgements: Record<CriterionId, Record<Judgement, (figures: JudgedFigures) => string>>;
  readonly points: (argument: string, points: string, of: string) => string;
  readonly score: (score: string) => string;
  readonly out: (exclusion: string) => string;
  /** A risk of one of several candidates. */
  readonly withCandidate: (candidate: string, risk: string) => string;
  readonly nothingToBuild: string;
  readonly confirmation: {
    readonly lead: string;
    readonly of: (candidate: string) => string;
    readonly stage: (figures: StageFigures) => string;
    readonly decides: string;
    readonly nothing: string;
  };
  readonly more: {
    readonly link: (link: string) => string;
    readonly linkWithoutOwn: string;
    readonly rests: (figures: {
      readonly run: string;
      readonly grade: string;
      readonly basis: string;
      readonly version: string;
    }) => string;
    readonly ownRun: string;
    readonly own: string;
    readonly firmness: (share: string, models: string) => string;
    readonly judged: (otherwise: string) => string;
    readonly overrides: string;
    readonly flips: Record<'one' | 'two', string>;
    readonly configuration: (candidate: string) => string;
    /** A step on the way to a hybrid; `label` names the way back. */
    readonly step: (go: string, label: string, back: string) => string;
  };
  readonly table: {
    readonly title: string;
    readonly criterion: string;
    readonly weighted: (name: string, share: string) => string;
    readonly score: string;
    readonly fits: string;
    readonly yes: string;
  };
  readonly part: {
    readonly lead: string;
    readonly preview: string;
    readonly copy: string;
    readonly copied: string;
    readonly downloads: Record<'markdown' | 'json' | 'table', string>;
  };
}

export type RecordHeading =
  | 'context'
  | 'drivers'
  | 'options'
  | 'outcome'
  | 'consequences'
  | 'confirmation'
  | 'pros'
  | 'more'
  | 'configuration';

export type Judgement = 'good' | 'neutral' | 'bad';

interface ContextWords {
  readonly workload: Record<OptionId<'workload'>, string>;
  readonly traffic: (figures: {
    readonly rate: string;
    readonly wait: string;
    /** Null with as many as it takes. */
    readonly cores: string | null;
  }) => string;
  readonly connections: (connections: string) => string;
  readonly hotRoutes: Record<OptionId<'hot-routes'>, string>;
  readonly target: (target: string | null) => string;
  readonly code: Record<OptionId<'existing-code'>, string>;
  readonly libraries: Record<OptionId<'python-libraries'>, string>;
  readonly team: (figures: {
    readonly python: OptionId<'python-skill'>;
    readonly go: OptionId<'go-skill'>;
    readonly runtimes: OptionId<'runtimes'>;
    readonly deadline: OptionId<'deadline'>;
  }) => string;
  readonly question: string;
}

interface OutcomeWords {
  readonly chosen: (name: string, reasons: string) => string;
  readonly tooClose: (names: string, apart: string) => string;
  readonly noneFits: (reasons: string) => string;
  readonly remedies: string;
  readonly noRemedy: string;
  readonly joined: string;
}

/** Written figures with units; a p99 or target is null where there is none. The p99 is a range. */
export interface JudgedFigures {
  readonly candidate: CandidateId;
  /** A year of cores and memory. */
  readonly cost: string;
  readonly p99: string | null;
  readonly target: string | null;
  /** Whether the target is met in the middle of the range. */
  readonly met: boolean;
}

interface StageFigures {
  readonly load: string;
  readonly rate: string;
  readonly duration: string;
  readonly p99: string;
  readonly errors: string;
  readonly cores: string;
  readonly inFlight: string;
}
