import type { Assumptions } from '#engine/capacity/assumptions.ts';
import type { Decision } from '#engine/verdict/decide.ts';
import type { Answers } from '#engine/questions/questions.ts';
import type { EvidenceRun } from '#evidence/run-evidence.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';
import type { Locale } from '#i18n/locale.ts';

/** What every part of a shown result needs. */
export interface Shown {
  readonly locale: Locale;
  readonly words: DecisionWords;
  readonly answers: Answers;
  readonly decision: Decision;
  /** The assumptions that the decision was taken with. */
  readonly assumptions: Assumptions;
  /** The run that the verdict rests on, and all that it could rest on. */
  readonly run: EvidenceRun;
  readonly runs: readonly EvidenceRun[];
}
