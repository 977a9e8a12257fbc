import { type Answer, answerTo, type QuestionId } from '../questions/questions.ts';
import { positionOf } from '../questions/scale.ts';
import type { Situation } from '../capacity/situation.ts';

/** Another answer to one question. */
export interface Change {
  readonly question: QuestionId;
  readonly from: Answer;
  readonly to: Answer;
  /** Steps on the scale of the question; an exact number stands between its bands. */
  readonly distance: number;
}

/** @param to an answer that the question takes */
export function changeTo({ answers }: Situation, question: QuestionId, to: Answer): Change {
  const from = answerTo(answers, question);
  const distance = Math.abs(positionOf(question, to) - positionOf(question, from));
  return { question, from, to, distance };
}

/** The same situation after changes of its answers. */
export function withChanges(situation: Situation, changes: readonly Change[]): Situation {
  const changed = Object.fromEntries(changes.map(({ question, to }) => [question, to]));
  // Each change keeps to the answers of its own question.
  return { ...situation, answers: { ...situation.answers, ...changed } };
}
