import { type CandidateId, skillsNeeded } from '../capacity/candidates.ts';
import type { Situation } from '../capacity/situation.ts';
import type { Answers } from '../questions/questions.ts';

/** Proficiency in the weakest language that a candidate needs, by the deadline, in [0, 1]. */
export function weakestSkill(
  candidate: CandidateId,
  { answers, assumptions }: Pick<Situation, 'answers' | 'assumptions'>,
): number {
  let weakest = 1;
  for (const skill of skillsNeeded[candidate]) {
    weakest = Math.min(weakest, assumptions.skill[answers[skill]][answers.deadline]);
  }
  return weakest;
}

/** Whether a candidate needs a language that nobody on the team knows. */
export function lacksSkill(candidate: CandidateId, answers: Answers): boolean {
  return skillsNeeded[candidate].some((skill) => answers[skill] === 'none');
}

/** Whether the team works in every language that a candidate needs. */
export function worksIn(candidate: CandidateId, answers: Answers): boolean {
  return skillsNeeded[candidate].every((skill) => ['working', 'expert'].includes(answers[skill]));
}
