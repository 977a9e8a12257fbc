import type { Answer, QuestionId } from '../questions/questions.ts';
import { coordinateAt } from '../questions/space.ts';
import type { Tally } from './pairs.ts';
import type { Survey } from './survey.ts';

/** How often an option decides: another answer to its question would give another verdict. */
export interface OptionSay {
  readonly question: QuestionId;
  readonly option: Answer;
  /** Vectors with the option, and those of them in which it decides. */
  readonly vectors: number;
  readonly decides: number;
}

export function saysOf({ space, verdicts }: Survey): readonly OptionSay[] {
  return space.axes.flatMap((axis) => {
    const { question, options, stride } = axis;
    const decides = options.map(() => 0);
    for (let vector = 0; vector < space.size; vector += 1) {
      const own = coordinateAt(axis, vector);
      const first = vector - own * stride;
      const matters = options.some((_, k) => verdicts[first + k * stride] !== verdicts[vector]);
      if (matters) decides[own] = Number(decides[own]) + 1;
    }
    return options.map((option, k) => ({
      question,
      option,
      vectors: space.size / options.length,
      decides: Number(decides[k]),
    }));
  });
}

/** Every option decides in at least one in a hundred of its vectors. */
export function everyOptionDecides(says: readonly OptionSay[]): Tally {
  const idle = says.filter(({ vectors, decides }) => decides < vectors / 100);
  return { checked: says.length, broken: idle.length, example: [] };
}
