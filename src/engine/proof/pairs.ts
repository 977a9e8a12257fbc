import type { QuestionId } from '../questions/questions.ts';
import type { Axis, Space } from '../questions/space.ts';
import { coordinateAt } from '../questions/space.ts';

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
  const tallies = directions.map(({ question, towards }) => {
    const axes = space.axes.filter((axis) => axis.question === question);
    return axes.map((axis) => tallyAxis(space, axis, towards, breaks));
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

function tallyAxis(
  { size }: Space,
  axis: Axis,
  towards: Direction['towards'],
  breaks: (from: number, to: number) => boolean,
): Tally {
  let checked = 0;
  let broken = 0;
  let example: readonly number[] = [];
  for (let low = 0; low < size; low += 1) {
    const further = axis.options.length - 1 - coordinateAt(axis, low);
    for (let steps = 1; steps <= further; steps += 1) {
      const high = low + steps * axis.stride;
      const [from, to] = towards === 'later' ? [low, high] : [high, low];
      checked += 1;
      if (!breaks(from, to)) continue;
      if (broken === 0) example = [from, to];
      broken += 1;
    }
  }
  return { checked, broken, example };
}
