import { readAnswer, unsure } from '#engine/questions/answers.ts';
import {
  isAsked,
  isOptionOf,
  questions,
  type QuantityId,
  type QuestionId,
} from '#engine/questions/questions.ts';
import { ownRunMarker } from '#own-run/keys.ts';
import { exactAnswer } from '../fields/exact-answer.ts';
import type { ChangedAnswer } from '../result/change-button.tsx';
import { readQuery, type WizardState } from './wizard-address.ts';

/** @param answer an answer to the question, or `unsure`; what is neither changes nothing */
export function withAnswer(state: WizardState, question: QuestionId, answer: string): WizardState {
  const others = withoutAnswer(state, question);
  if (answer === unsure) return { ...others, unsure: [...others.unsure, question] };
  const read = readAnswer(question, answer);
  if (!('answer' in read)) return state;
  return { ...others, answers: { ...others.answers, [question]: read.answer } };
}

/**
 * The state with a number typed as an answer; null where it is none that the question takes. An
 * empty text takes a number back, and leaves an option that was chosen.
 */
export function withExact(
  state: WizardState,
  question: QuantityId,
  text: string,
): WizardState | null {
  const read = exactAnswer(question, text);
  if (read.wrong) return null;
  if (read.answer) return withAnswer(state, question, read.answer);
  const given = state.answers[question];
  return given === undefined || isOptionOf(question, given)
    ? state
    : withoutAnswer(state, question);
}

/**
 * The state after changes whose verdict was foretold. What is asked only since then is answered as it
 * was counted.
 */
export function withChanges(
  state: WizardState,
  changes: readonly Pick<ChangedAnswer, 'question' | 'to'>[],
): WizardState {
  const changed = changes.reduce((all, { question, to }) => withAnswer(all, question, to), state);
  const newlyAsked = questions.filter(
    (question) =>
      'otherwise' in question &&
      isAsked(question.id, changed.answers) &&
      !isAsked(question.id, state.answers),
  );
  return newlyAsked.reduce(
    (all, question) =>
      'otherwise' in question && all.answers[question.id] === undefined
        ? withAnswer(all, question.id, question.otherwise)
        : all,
    changed,
  );
}

/** The state without the reader's own run, which has a meaning on this device alone, and while it is kept. */
export function withoutOwnRun(state: WizardState): WizardState {
  return { ...state, run: state.run === ownRunMarker ? null : state.run };
}

/** How many questions a query answers. */
export function answeredIn(query: string): number {
  const { answers, unsure } = readQuery(new URLSearchParams(query), []);
  return Object.keys(answers).length + unsure.length;
}

function withoutAnswer(state: WizardState, question: QuestionId): WizardState {
  const { [question]: _, ...answers } = state.answers;
  return { ...state, answers, unsure: state.unsure.filter((id) => id !== question) };
}
