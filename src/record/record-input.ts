import type { CandidateId } from '#engine/capacity/candidates.ts';
import type { VerdictCarrier } from '#engine/explanation/verdict-carrier.ts';
import type { Change } from '#engine/explanation/changes.ts';
import type { Decision } from '#engine/verdict/decide.ts';
import type { Firmness } from '#engine/explanation/firmness.ts';
import type { Flips } from '#engine/explanation/flips.ts';
import type { Overrides } from '#engine/verdict/overrides.ts';
import type { Remedy } from '#engine/explanation/remedies.ts';
import type { Situation } from '#engine/capacity/situation.ts';
import type { Grade } from '#evidence/audit/finding.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';
import type { ExplanationWords } from '#i18n/explanation-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { PlanWords } from '#i18n/plan-words.ts';
import type { RecordWords } from '#i18n/record-words.ts';
import type { Plan } from '#plan/plan.ts';

/** All that a record tells, found out before it is written. */
export interface RecordInput {
  readonly locale: Locale;
  readonly words: {
    readonly decision: DecisionWords;
    readonly explain: ExplanationWords;
    readonly plan: PlanWords;
    readonly record: RecordWords;
  };
  /** Day of the record, YYYY-MM-DD. */
  readonly date: string;
  /** Address at which the same answers are shown. */
  readonly link: string;
  /** Stands for the data and assumptions that decided. */
  readonly dataVersion: string;
  /** The run that the verdict rests on; null for the reader's own, which no record holds. */
  readonly run: { readonly id: string; readonly title: string } | null;
  readonly grade: Grade;
  readonly situation: Situation;
  readonly decision: Decision;
  readonly plan: Plan;
  readonly overrides: Overrides;
  readonly flips: Flips;
  readonly remedies: readonly Remedy[];
  readonly firmness: Firmness;
  readonly carriedBy: VerdictCarrier;
  readonly sentences: RecordSentences;
}

/** Sentences that the page has too, without their ends. */
export interface RecordSentences {
  /** The strongest reasons for the verdict, strongest first. */
  readonly reasons: readonly string[];
  readonly margin: string | null;
  /** That it takes a language that nobody knows; null where it takes none. */
  readonly learn: string | null;
  /** Why a candidate is out; null where it is not. */
  readonly exclusion: (candidate: CandidateId) => string | null;
  readonly change: (change: Pick<Change, 'question' | 'from' | 'to'>) => string;
}
