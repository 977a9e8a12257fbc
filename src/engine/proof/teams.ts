import { candidateIds } from '../capacity/candidates.ts';
import { entryAt } from '../numbers/entry-at.ts';
import type { Answers, QuestionId } from '../questions/questions.ts';
import { answersAt, type Space } from '../questions/space.ts';
import { teamAllows } from '../verdict/exclusions.ts';
import { weakestSkill } from '../verdict/skill.ts';
import { skillsOf } from '../verdict/standings.ts';
import type { Basis } from './basis.ts';

/**
 * The questions about the team. They come first, so that the vectors of one team follow each other:
 * the number of a vector is that of its team times the number of loads, plus that of its load.
 */
export const teamQuestions = [
  'python-skill',
  'go-skill',
  'deadline',
  'runtimes',
] as const satisfies readonly QuestionId[];

/** What answers about the team say. */
export interface Team {
  readonly answers: Answers;
  /** In the order of `candidateIds`. */
  readonly candidates: readonly TeamOfCandidate[];
}

export interface TeamOfCandidate {
  readonly skill: number;
  readonly allows: boolean;
  readonly lacks: boolean;
  readonly works: boolean;
}

/** How many vectors of a space have the same team. */
export function loadsIn(space: Space): number {
  const asked: readonly QuestionId[] = teamQuestions;
  const last = space.axes.findLastIndex(({ questions }) =>
    questions.some((id) => asked.includes(id)),
  );
  return entryAt(space.axes, last).stride;
}

/** Every team of a space, in the order of their numbers. */
export function teamsIn(space: Space, basis: Basis): readonly Team[] {
  const loads = loadsIn(space);
  return Array.from({ length: space.size / loads }, (_, index) => {
    const answers = answersAt(space, index * loads);
    const situation = { ...basis, answers };
    const candidates = candidateIds.map((candidate) => ({
      skill: weakestSkill(candidate, situation),
      allows: teamAllows(candidate, situation),
      ...skillsOf(candidate, situation),
    }));
    return { answers, candidates };
  });
}
