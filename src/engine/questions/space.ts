import { entryAt } from '../numbers/entry-at.ts';
import {
  type Answer,
  type Answers,
  optionsOf,
  type PartialAnswers,
  type QuestionId,
  questions,
} from './questions.ts';

/** All answer vectors that complete some answers, numbered from 0; the last question runs fastest. */
export interface Space {
  /** One for each question, in the order in which they are asked. */
  readonly axes: readonly Axis[];
  readonly size: number;
}

/** What a question may be answered with, and how far apart its options are numbered. */
export interface Axis {
  readonly question: QuestionId;
  readonly options: readonly Answer[];
  readonly stride: number;
}

/** @param answers what is fixed; every other question takes each of its options */
export function spaceOf(answers: PartialAnswers = {}): Space {
  let size = 1;
  const axes = questions.toReversed().map(({ id }): Axis => {
    const fixed: Answer | undefined = answers[id];
    const options = fixed === undefined ? optionsOf<QuestionId>(id) : [fixed];
    const axis = { question: id, options, stride: size };
    size *= options.length;
    return axis;
  });
  return { axes: axes.toReversed(), size };
}

/** The answer vector with a number. */
export function answersAt({ axes }: Space, index: number): Answers {
  const answers: Partial<Record<QuestionId, Answer>> = {};
  for (const axis of axes) {
    answers[axis.question] = entryAt(axis.options, coordinateAt(axis, index));
  }
  // There is one axis for each question, and its options are answers to it.
  return answers as Answers;
}

/** Which option of an axis the vector with a number has. */
export function coordinateAt({ options, stride }: Axis, index: number): number {
  return Math.floor(index / stride) % options.length;
}
