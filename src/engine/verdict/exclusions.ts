import type { CandidateId } from '../capacity/candidates.ts';
import type { Capacity } from '../capacity/response.ts';
import { pythonShareOf } from '../capacity/python-share.ts';
import type { Situation } from '../capacity/situation.ts';
import { quantityOf } from '../questions/questions.ts';
import { lacksSkill } from './skill.ts';

export const exclusionIds = [
  'capacity',
  'latency',
  'python-only-libraries',
  'no-python-part',
  'runtime',
  'skill',
  'target-unreachable',
] as const;
/** Why a candidate is out, whatever its score. */
export type ExclusionId = (typeof exclusionIds)[number];

/** Every reason that excludes the candidate; none means that it is eligible. */
export function exclusionsOf(
  candidate: CandidateId,
  capacity: Capacity,
  situation: Situation,
): readonly ExclusionId[] {
  return exclusionIds.filter((id) => rules[id](candidate, situation, capacity));
}

/** Whether any reason excludes the candidate. */
export function isExcluded(
  candidate: CandidateId,
  capacity: Capacity,
  situation: Situation,
): boolean {
  return !teamAllows(candidate, situation) || !loadAllows(candidate, capacity, situation);
}

/** Whether skill, time and runtimes leave the candidate in, whatever else excludes it. */
export function teamAllows(candidate: CandidateId, situation: Situation): boolean {
  return !ofTeam.some((id) => rules[id](candidate, situation));
}

/** Whether all else leaves it in. */
export function loadAllows(
  candidate: CandidateId,
  capacity: Capacity,
  situation: Situation,
): boolean {
  return !ofLoad.some((id) => rules[id](candidate, situation, capacity));
}

/** Whether rate, cores, wait and target leave the candidate in, whatever else excludes it. */
export function keepsUp(candidate: CandidateId, capacity: Capacity, situation: Situation): boolean {
  return !ofResources.some((id) => rules[id](candidate, situation, capacity));
}

type Rule = (candidate: CandidateId, situation: Situation, capacity: Capacity) => boolean;

const rules = {
  capacity: (_, { answers }, { stable, cores }) => !stable || cores > quantityOf(answers, 'cores'),

  latency: (_, situation, { p99 }) =>
    !targetUnreachable(situation) &&
    p99 !== null &&
    p99.low > quantityOf(situation.answers, 'p99-target'),

  'python-only-libraries': (candidate, { answers }) =>
    candidate === 'gin' && answers['python-libraries'] !== 'none',

  'no-python-part': (candidate, { answers, assumptions }) =>
    candidate === 'hybrid' && pythonShareOf(answers, assumptions) === 0,

  runtime: (candidate: CandidateId, { answers }: Situation) =>
    answers.runtimes !== 'both' && runtimeOf[candidate] !== answers.runtimes,

  skill: (candidate: CandidateId, { answers }: Situation) =>
    answers.deadline === 'weeks' && lacksSkill(candidate, answers),

  'target-unreachable': (_, situation) => targetUnreachable(situation),
} satisfies Record<ExclusionId, Rule>;

const ofTeam = ['runtime', 'skill'] as const;
const ofResources = ['capacity', 'latency', 'target-unreachable'] as const;
const ofLoad = [...ofResources, 'python-only-libraries', 'no-python-part'] as const;

const runtimeOf = { flask: 'python', gin: 'go', hybrid: 'both' } as const;

/** The wait for the backend alone exceeds the target: no framework can help. */
function targetUnreachable({ answers }: Situation): boolean {
  return quantityOf(answers, 'backend-wait') > quantityOf(answers, 'p99-target');
}
