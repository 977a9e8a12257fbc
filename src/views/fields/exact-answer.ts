import { readAnswer } from '#engine/questions/answers.ts';
import type { Answer, QuantityId } from '#engine/questions/questions.ts';
import { typedNumber } from './typed-number.ts';

/** A number typed as an answer: what it is read as, or that it is none, or nothing at all. */
export type ExactAnswer =
  | { readonly answer: Answer; readonly wrong?: never }
  | { readonly wrong: boolean; readonly answer?: never };

export function exactAnswer(question: QuantityId, text: string): ExactAnswer {
  const number = typedNumber(text);
  if (number === '') return { wrong: false };
  const read = readAnswer(question, number);
  // Options that are words, such as "none", are no numbers.
  return 'answer' in read && read.answer !== 'none' ? { answer: read.answer } : { wrong: true };
}
