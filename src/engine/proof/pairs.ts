import type { Answer, QuestionId } from '../questions/questions.ts';
import { positionOf } from '../questions/scale.ts';
import type { Axis, Space } from '../questions/space.ts';

/** How many cases were looked at, how many broke the rule, and one that did. */
export interface Tally {
  readonly checked: number;
  readonly broken: number;
  /** Numbers of the vectors of a case that broke it; empty when none did. */
  readonly example: readonly number[];
}

/** A way along the scale of a question. */
export interface Direction {
  readonly question: QuestionId;
  readonly towards: 'earlier' | 'later';
}

/**
 * Looks at every pair of vectors that differ in one answer.
 * @param breaks whether the step from a vector to one further in the direction breaks the rule
 */
export function tallyPairs(
  space: Space,
  directions: readonly Direction[],
  breaks: (from: number, to: number) => boolean,
): Tally {
  const tallies = directions.map((direction) => {
    const axes = space.axes.filter(({ questions }) => questions.includes(direction.question));
    return axes.map((axis) => tallyAxis(space, axis, stepsOn(axis, direction), breaks));
  });
  return sumOf(tallies.flat());
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (a, b) => ({
      checked: a.checked + b.checked,
      broken: a.broken + b.broken,
      example: a.broken > 0 ? a.example : b.example,
    }),
    { checked: 0, broken: 0, example: [] },
  );
}

/** The pairs of choices of an axis of which the second is further in the direction. */
function stepsOn(
  { choices }: Axis,
  { question, towards }: Direction,
): readonly (readonly [from: number, to: number])[] {
  return choices.flatMap((own, from) =>
    choices.flatMap((other, to) =>
      isFurther(question, own[question], other[question], towards) ? [[from, to] as const] : [],
    ),
  );
}

/** Of the runtimes neither is more than the other, and both are more than either. */
function isFurther(
  question: QuestionId,
  from: Answer | undefined,
  to: Answer | undefined,
  towards: Direction['towards'],
): boolean {
  if (from === undefined || to === undefined) return false;
  if (towards === 'earlier') return isFurther(question, to, from, 'later');
  if (question === 'runtimes') return from !== 'both' && to === 'both';
  return positionOf<QuestionId>(question, to) > positionOf<QuestionId>(question, from);
}

function tallyAxis(
  { size }: Space,
  { choices, stride }: Axis,
  steps: readonly (readonly [from: number, to: number])[],
  breaks: (from: number, to: number) => boolean,
): Tally {
  let broken = 0;
  let example: readonly number[] = [];
  for (let block = 0; block < size; block += choices.length * stride) {
    for (const [near, far] of steps) {
      const further = (far - near) * stride;
      const first = block + near * stride;
      for (let from = first; from < first + stride; from += 1) {
        if (!breaks(from, from + further)) continue;
        if (broken === 0) example = [from, from + further];
        broken += 1;
      }
    }
  }
  return { checked: (size / choices.length) * steps.length, broken, example };
}
