import { type CandidateId, candidateIds } from '../capacity/candidates.ts';
import { capacitiesIn } from '../capacity/capacity.ts';
import type { Capacities } from '../capacity/response.ts';
import type { Situation } from '../capacity/situation.ts';
import { scoreOf } from './criteria.ts';
import { isExcluded } from './exclusions.ts';
import { limitOf, steadiness } from './limit.ts';
import { lacksSkill, worksIn } from './skill.ts';
import type { Standing } from './verdict.ts';
import { weightsOf } from './weights.ts';

/** A candidate before it is known what the others are like. */
export interface Contender extends Omit<Standing, 'choosable'> {
  /** Whether it needs a language that nobody knows. */
  readonly lacks: boolean;
  /** Whether the team works in every language that it needs. */
  readonly works: boolean;
}

/** Every candidate's standing, in the order of `candidateIds`. */
export function standingsIn(
  situation: Situation,
  capacities: Capacities = capacitiesIn(situation),
): readonly Standing[] {
  const weights = weightsOf(situation.answers, situation.assumptions);
  return standingsOf(
    candidateIds.map((candidate) => {
      const capacity = capacities[candidate];
      return {
        ...skillsOf(candidate, situation),
        candidate,
        score: scoreOf(candidate, capacity, weights, situation),
        eligible: !isExcluded(candidate, capacity, situation),
        steadiness: steadiness(limitOf(capacity, situation)),
      };
    }),
  );
}

/**
 * A candidate in a language that nobody knows gives way where another eligible one needs only
 * languages that the team works in.
 */
export function standingsOf<T extends Contender>(
  contenders: readonly T[],
): readonly (T & Standing)[] {
  const known = contenders.some(({ eligible, works }) => eligible && works);
  return contenders.map((contender) => ({
    ...contender,
    choosable: isChoosable(contender, known),
  }));
}

/** @param known whether a candidate is eligible that needs only languages the team works in */
export function isChoosable(
  { eligible, lacks }: Pick<Contender, 'eligible' | 'lacks'>,
  known: boolean,
): boolean {
  return eligible && !(known && lacks);
}

/** What the team's skills make of a candidate. */
export function skillsOf(
  candidate: CandidateId,
  { answers }: Situation,
): Pick<Contender, 'lacks' | 'works'> {
  return { lacks: lacksSkill(candidate, answers), works: worksIn(candidate, answers) };
}
