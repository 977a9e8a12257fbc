import type { PartialAnswers, QuantityId, QuestionId } from '#engine/questions/questions.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Drafts } from '../fields/number-field.tsx';

export interface QuestionnaireProps {
  readonly locale: Locale;
  readonly words: DecisionWords;
  readonly answers: PartialAnswers;
  readonly unsure: readonly QuestionId[];
  readonly drafts: Drafts;
  /** @param option an option of the question, or `unsure` */
  readonly onAnswer?: ((question: QuestionId, option: string) => void) | undefined;
  readonly onExact?: ((question: QuantityId, text: string) => void) | undefined;
}
