import { type CandidateId, candidateIds } from '../capacity/candidates.ts';
import type { Capacities } from '../capacity/response.ts';
import type { Situation } from '../capacity/situation.ts';
import { entryAt } from '../numbers/entry-at.ts';
import { contributionsOf } from '../verdict/criteria.ts';
import { loadAllows } from '../verdict/exclusions.ts';
import { limitOf, steadiness } from '../verdict/limit.ts';
import { isChoosable } from '../verdict/standings.ts';
import type { Standing } from '../verdict/verdict.ts';
import { criterionIds, weightsOf } from '../verdict/weights.ts';
import type { Team } from './teams.ts';

/** What all answers but those about the team say. */
export interface Load {
  readonly weightOfTeam: number;
  /** In the order of `candidateIds`. */
  readonly candidates: readonly LoadOfCandidate[];
}

export interface LoadOfCandidate {
  /** Contributions of the criteria before `team` and behind it, in their order. */
  readonly before: readonly number[];
  readonly behind: readonly number[];
  /** The sum of those before, and that of those behind from the last to the first. */
  readonly sumBefore: number;
  readonly sumBehind: number;
  readonly allows: boolean;
  readonly steadiness: number;
}

/** @param situation with any team */
export function loadOf(situation: Situation, capacities: Capacities): Load {
  const weights = weightsOf(situation.answers, situation.assumptions);
  const ofCandidate = (candidate: CandidateId): LoadOfCandidate => {
    const capacity = capacities[candidate];
    const contributions = contributionsOf(candidate, capacity, weights, situation).map(
      ({ contribution }) => contribution,
    );
    const before = contributions.slice(0, teamIndex);
    const behind = contributions.slice(teamIndex + 1);
    return {
      before,
      behind,
      sumBefore: before.reduce((sum, each) => sum + each, 0),
      sumBehind: behind.reduceRight((sum, each) => sum + each, 0),
      allows: loadAllows(candidate, capacity, situation),
      steadiness: steadiness(limitOf(capacity, situation)),
    };
  };
  return { weightOfTeam: weights.team, candidates: candidateIds.map(ofCandidate) };
}

const teamIndex = criterionIds.indexOf('team');

/** A way to add the contribution of the team to the others. */
export type Summation = (load: LoadOfCandidate, ofTeam: number) => number;

/** The score: contributions summed in the order of the criteria. */
export const forwards: Summation = ({ sumBefore, behind }, ofTeam) => {
  let sum = sumBefore + ofTeam;
  for (const each of behind) sum += each;
  return sum;
};

/** The same in the other order. */
export const backwards: Summation = ({ sumBehind, before }, ofTeam) => {
  let sum = sumBehind + ofTeam;
  for (let index = before.length - 1; index >= 0; index -= 1) sum += entryAt(before, index);
  return sum;
};

/**
 * The standings of a load with a team, as `standingsIn` has them. They are the same objects at every
 * call, filled in anew: millions are asked for.
 */
export function standingsBy(sum: Summation): (load: Load, team: Team) => readonly Standing[] {
  const standings = candidateIds.map((candidate) => ({
    candidate,
    score: 0,
    eligible: false,
    lacks: false,
    choosable: false,
    steadiness: 1,
  }));
  return ({ candidates, weightOfTeam }, team) => {
    let known = false;
    let index = 0;
    for (const standing of standings) {
      const ofLoad = entryAt(candidates, index);
      const ofTeam = entryAt(team.candidates, index);
      standing.score = sum(ofLoad, ofTeam.skill * weightOfTeam);
      standing.steadiness = ofLoad.steadiness;
      standing.lacks = ofTeam.lacks;
      standing.eligible = ofLoad.allows && ofTeam.allows;
      known ||= standing.eligible && ofTeam.works;
      index += 1;
    }
    for (const standing of standings) standing.choosable = isChoosable(standing, known);
    return standings;
  };
}
