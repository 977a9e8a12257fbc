import type { QuestionId } from '#engine/questions/questions.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';

/** The words for an option; the id itself for one that the question does not have. */
export function answerLabel(words: DecisionWords, question: QuestionId, option: string): string {
  const labels: Readonly<Record<string, string>> = words.questions[question].options;
  return labels[option] ?? option;
}
