import { outcomeIn } from '../verdict/decide.ts';
import { entryAt } from '../numbers/entry-at.ts';
import type { Answer, PartialAnswers, QuestionId } from '../questions/questions.ts';
import { evenPoint } from '../numbers/sequence.ts';
import type { Situation } from '../capacity/situation.ts';
import { type Axis, answersAt, coordinateAt, type Space, spaceOf } from '../questions/space.ts';
import { type Verdict, verdictIds } from '../verdict/verdict.ts';

/** What can still come out while questions are open. */
export interface Outlook {
  /** `exact` when every combination was tried, else `sample`: a fixed, evenly spread part of them. */
  readonly method: 'exact' | 'sample';
  /** Combinations of options of the open questions, and how many of them were tried. */
  readonly combinations: number;
  readonly tried: number;
  /**
   * Every verdict that came out, the most frequent first, with its share of the combinations
   * tried. That is no probability: nobody said that all combinations are equally likely.
   */
  readonly verdicts: readonly VerdictShare[];
  /** The open questions, the one whose answer would settle most first. */
  readonly settling: readonly Settling[];
}

export interface VerdictShare {
  readonly verdict: Verdict;
  readonly share: number;
}

export interface Settling {
  readonly question: QuestionId;
  /** Share that the most frequent verdict would have, on average, once it is answered. */
  readonly share: number;
}

/** Up to so many combinations each is tried; above, as many as `sampleSize`. */
export const exactUpTo = 10_000;
export const sampleSize = 5_000;

/** @param answers what is known; every other question is open */
export function outlookOf(
  answers: PartialAnswers,
  { evidence, assumptions }: Omit<Situation, 'answers'>,
): Outlook {
  const space = spaceOf(answers);
  const open = space.axes.filter(({ choices }) => choices.length > 1);
  const indices = indicesToTry(space, open);
  const outcomes = indices.map((index) => ({
    index,
    verdict: outcomeIn({ answers: answersAt(space, index), evidence, assumptions }).verdict,
  }));
  return {
    method: indices.length === space.size ? 'exact' : 'sample',
    combinations: space.size,
    tried: indices.length,
    verdicts: sharesOf(outcomes),
    settling: open
      .flatMap((axis) => axis.questions.map((question) => ({ axis, question })))
      .filter(({ axis, question }) => optionsOn(axis, question).length > 1)
      .map(({ axis, question }) => ({ question, share: settledBy(axis, question, outcomes) }))
      .toSorted((a, b) => b.share - a.share),
  };
}

interface Tried {
  readonly index: number;
  readonly verdict: Verdict;
}

function indicesToTry({ size }: Space, open: readonly Axis[]): readonly number[] {
  if (size <= exactUpTo) return Array.from({ length: size }, (_, index) => index);
  return Array.from({ length: sampleSize }, (_, k) => {
    const point = evenPoint(k + 1, open.length);
    return open.reduce(
      (index, { choices, stride }, axis) =>
        index + stride * Math.floor(entryAt(point, axis) * choices.length),
      0,
    );
  });
}

function sharesOf(outcomes: readonly Tried[]): readonly VerdictShare[] {
  return verdictIds
    .map((verdict) => ({ verdict, share: countOf(verdict, outcomes) / outcomes.length }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share);
}

/** Share of the combinations in which the most frequent verdict comes out, option by option. */
function settledBy(axis: Axis, question: QuestionId, outcomes: readonly Tried[]): number {
  const settled = optionsOn(axis, question).map((option) => {
    const left = outcomes.filter(
      ({ index }) => entryAt(axis.choices, coordinateAt(axis, index))[question] === option,
    );
    return Math.max(...verdictIds.map((verdict) => countOf(verdict, left)));
  });
  return settled.reduce((sum, count) => sum + count, 0) / outcomes.length;
}

/** What a question is answered with on an axis; undefined where it is not asked. */
function optionsOn({ choices }: Axis, question: QuestionId): readonly (Answer | undefined)[] {
  return [...new Set(choices.map((choice) => choice[question]))];
}

function countOf(verdict: Verdict, outcomes: readonly Tried[]): number {
  return outcomes.filter((outcome) => outcome.verdict === verdict).length;
}
