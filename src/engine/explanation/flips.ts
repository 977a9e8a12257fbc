import { type Change, changeTo, withChanges } from './changes.ts';
import { outcomeIn } from '../verdict/decide.ts';
import { askedQuestions } from '../questions/answers.ts';
import { optionsOf, type QuestionId } from '../questions/questions.ts';
import type { Situation } from '../capacity/situation.ts';
import type { Outcome } from '../verdict/verdict.ts';

/** A change of answers that changes the verdict, and what the verdict then is. */
export interface Flip extends Outcome {
  readonly changes: readonly Change[];
  /** Sum of the distances of the changes. */
  readonly distance: number;
}

export interface Flips {
  /** How many answers have to change; null when no change of one or two is enough. */
  readonly answers: 1 | 2 | null;
  /** All that take one answer; else the nearest of those that take two. Nearest first. */
  readonly flips: readonly Flip[];
}

/** What would change the verdict, by trying every change of one answer, then of two. */
export function flipsOf(situation: Situation): Flips {
  const singles = singleFlips(situation);
  if (singles.length > 0) return { answers: 1, flips: singles };
  const pairs = nearestPairs(situation);
  return { answers: pairs.length > 0 ? 2 : null, flips: pairs };
}

/** Every change of one answer that changes the verdict, nearest first. */
export function singleFlips(situation: Situation): readonly Flip[] {
  const changes = changesFrom(situation).map((change) => [change]);
  return flipsAmong(changes, situation);
}

/** The nearest of all changes of two answers that change the verdict. */
function nearestPairs(situation: Situation): readonly Flip[] {
  const changes = changesFrom(situation);
  const pairs = changes.flatMap((first, index) =>
    changes
      .slice(index + 1)
      .filter(({ question }) => question !== first.question)
      .map((second) => [first, second]),
  );
  const flips = flipsAmong(pairs, situation);
  return flips.filter(({ distance }) => distance === flips[0]?.distance);
}

/** Every other option of every question that is asked, in their order. */
function changesFrom(situation: Situation): readonly Change[] {
  return askedQuestions(situation.answers).flatMap((id) =>
    optionsOf<QuestionId>(id)
      .filter((option) => option !== situation.answers[id])
      .map((option) => changeTo(situation, id, option)),
  );
}

function flipsAmong(
  alternatives: readonly (readonly Change[])[],
  situation: Situation,
): readonly Flip[] {
  const { verdict } = outcomeIn(situation);
  return alternatives
    .map((changes) => ({
      changes,
      distance: changes.reduce((sum, { distance }) => sum + distance, 0),
      ...outcomeIn(withChanges(situation, changes)),
    }))
    .filter((flip) => flip.verdict !== verdict)
    .toSorted((a, b) => a.distance - b.distance);
}
