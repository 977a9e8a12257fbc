import { entryAt } from '../numbers/entry-at.ts';
import {
  type Answer,
  type Answers,
  isAsked,
  optionsOf,
  type PartialAnswers,
  type QuestionId,
  questions,
} from './questions.ts';

/** All answer vectors that complete some answers, numbered from 0; the last axis runs fastest. */
export interface Space {
  /** In the order in which the questions are asked. */
  readonly axes: readonly Axis[];
  readonly size: number;
}

/**
 * What a question may be answered with, and how far apart its choices are numbered. A question that
 * is asked only with some answers to another one shares the axis of that other question.
 */
export interface Axis {
  readonly questions: readonly QuestionId[];
  /** Answers to the questions of the axis; a question that is not asked has none. */
  readonly choices: readonly Choice[];
  readonly stride: number;
}

export type Choice = Partial<Record<QuestionId, Answer>>;

/** @param answers what is fixed; every other question takes each of its options */
export function spaceOf(answers: PartialAnswers = {}): Space {
  let size = 1;
  const axes = axisQuestions.toReversed().map((ids): Axis => {
    const axis = { questions: ids, choices: choicesOf(ids, answers), stride: size };
    size *= axis.choices.length;
    return axis;
  });
  return { axes: axes.toReversed(), size };
}

/** The answer vector with a number. */
export function answersAt({ axes }: Space, index: number): Answers {
  const answers: Choice = {};
  for (const axis of axes) Object.assign(answers, entryAt(axis.choices, coordinateAt(axis, index)));
  // Every question that is asked is on an axis, and its options are answers to it.
  return answers as Answers;
}

/** Which choice of an axis the vector with a number has. */
export function coordinateAt({ choices, stride }: Axis, index: number): number {
  return Math.floor(index / stride) % choices.length;
}

/** The questions of each axis: one that is always asked, and those that hang on it. */
const axisQuestions: readonly (readonly QuestionId[])[] = questions.flatMap((row) =>
  'onlyWith' in row
    ? []
    : [[row.id, ...questions.filter((other) => hangsOn(other, row.id)).map(({ id }) => id)]],
);

function hangsOn(row: (typeof questions)[number], id: QuestionId): boolean {
  return 'onlyWith' in row && row.onlyWith.question === id;
}

function choicesOf(ids: readonly QuestionId[], answers: PartialAnswers): readonly Choice[] {
  return ids.reduce<readonly Choice[]>(
    (choices, id) => choices.flatMap((choice) => furtherChoices(choice, id, answers[id])),
    [{}],
  );
}

function furtherChoices(choice: Choice, id: QuestionId, fixed?: Answer): readonly Choice[] {
  // A choice holds answers to their own questions.
  if (!isAsked(id, choice as PartialAnswers)) return [choice];
  const options = fixed === undefined ? optionsOf<QuestionId>(id) : [fixed];
  return options.map((option) => ({ ...choice, [id]: option }));
}
