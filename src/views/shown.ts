import type { Decision } from '#engine/decide.ts';
import type { Answers } from '#engine/questions.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';
import type { Locale } from '#i18n/locale.ts';

/** What every part of a shown result needs. */
export interface Shown {
  readonly locale: Locale;
  readonly words: DecisionWords;
  readonly answers: Answers;
  readonly decision: Decision;
  /** Title of the run that the verdict rests on, and its evidence grade. */
  readonly runTitle: string;
  readonly grade: string;
}
