import type { Answer, QuestionId } from '../questions/questions.ts';
import { positionOf } from '../questions/scale.ts';
import type { Axis } from '../questions/space.ts';
import type { Tally } from './pairs.ts';
import type { Survey } from './survey.ts';

/** How often an option decides. */
export interface OptionSay {
  readonly question: QuestionId;
  readonly option: Answer;
  /** Vectors with the option, and those of them in which it decides. */
  readonly vectors: number;
  readonly decides: number;
}

/** Which other options of a question an option is compared with. */
export type Rivals = 'neighbours' | 'all';

/** Whether two verdicts, as indices in `verdictIds`, are told apart. */
export type Differ = (own: number, other: number) => boolean;

/** An option decides where the one before or behind it on its scale would give another verdict. */
export function saysOf(
  { space, verdicts }: Pick<Survey, 'space' | 'verdicts'>,
  rivals: Rivals = 'neighbours',
  differ: Differ = (own, other) => own !== other,
): readonly OptionSay[] {
  return space.axes.flatMap((axis) =>
    axis.questions.flatMap((question) =>
      saysOn(axis, question, { space, verdicts, rivals, differ }),
    ),
  );
}

/**
 * The choices of an axis that differ in the question alone are compared with each other: all of
 * them, or those that agree on the questions that share the axis.
 */
function saysOn(
  { choices, stride }: Axis,
  question: QuestionId,
  { space, verdicts, rivals, differ }: Compared,
): readonly OptionSay[] {
  const counts = new Map<Answer, { vectors: number; decides: number }>();
  for (const [own, choice] of choices.entries()) {
    const option = choice[question];
    if (option === undefined) continue;
    const others = choices.flatMap((other, index) =>
      differOnly(choice, other, question) && isRival(question, option, other[question], rivals)
        ? [(index - own) * stride]
        : [],
    );
    const count = counts.get(option) ?? { vectors: 0, decides: 0 };
    counts.set(option, count);
    count.vectors += space.size / choices.length;
    for (let block = own * stride; block < space.size; block += choices.length * stride) {
      for (let vector = block; vector < block + stride; vector += 1) {
        const verdict = Number(verdicts[vector]);
        for (const away of others) {
          if (!differ(verdict, Number(verdicts[vector + away]))) continue;
          count.decides += 1;
          break;
        }
      }
    }
  }
  return [...counts].map(([option, count]) => ({ question, option, ...count }));
}

interface Compared extends Pick<Survey, 'space' | 'verdicts'> {
  readonly rivals: Rivals;
  readonly differ: Differ;
}

function isRival(
  question: QuestionId,
  own: Answer,
  other: Answer | undefined,
  rivals: Rivals,
): boolean {
  if (rivals === 'all' || other === undefined) return true;
  const distance = positionOf<QuestionId>(question, own) - positionOf<QuestionId>(question, other);
  return Math.abs(distance) === 1;
}

type Choice = Axis['choices'][number];

/** Whether two choices answer a question differently, and every other one that both answer alike. */
function differOnly(one: Choice, other: Choice, question: QuestionId): boolean {
  if (one[question] === other[question] || other[question] === undefined) return false;
  return Object.entries(one).every(([id, answer]) => {
    const given: Partial<Record<string, Answer>> = other;
    return id === question || given[id] === undefined || given[id] === answer;
  });
}

/** Every option decides in at least one in two hundred of its vectors. */
export function everyOptionDecides(says: readonly OptionSay[]): Tally {
  const idle = says.filter(({ vectors, decides }) => decides < vectors / 200);
  return { checked: says.length, broken: idle.length, example: [] };
}
