import {
  type Answer,
  isOptionOf,
  type QuestionId,
  questions,
} from '#engine/questions/questions.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';
import { formatExact, withUnit } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';

/** An answer as it is written: the words of its option, or an exact number with its unit. */
export function answerWords(
  { locale, words }: { readonly locale: Locale; readonly words: DecisionWords },
  question: QuestionId,
  answer: Answer,
): string {
  if (isOptionOf(question, answer)) return answerLabel(words, question, answer);
  return withUnit(locale, formatExact(locale, Number(answer)), unitOf(question));
}

/** The words for an option; the id itself for one that the question does not have. */
export function answerLabel(words: DecisionWords, question: QuestionId, option: string): string {
  const labels: Readonly<Record<string, string>> = words.questions[question].options;
  return labels[option] ?? option;
}

/** The unit of the numbers that a question takes; empty where it takes none. */
export function unitOf(question: QuestionId): string {
  const row = questions.find(({ id }) => id === question);
  return row && 'unit' in row ? row.unit : '';
}
