import { type CandidateId, skillsNeeded } from '../capacity/candidates.ts';
import type { Capacity } from '../capacity/response.ts';
import { pythonShareOf } from '../capacity/python-share.ts';
import { quantityOf } from '../questions/questions.ts';
import type { Situation } from '../capacity/situation.ts';

export const exclusionIds = [
  'capacity',
  'latency',
  'python-only-libraries',
  'no-python-part',
  'one-runtime',
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
  return exclusionIds.filter((id) => applies[id](candidate, capacity, situation));
}

/** Whether any reason excludes the candidate. */
export function isExcluded(
  candidate: CandidateId,
  capacity: Capacity,
  situation: Situation,
): boolean {
  return exclusionIds.some((id) => applies[id](candidate, capacity, situation));
}

/** Exclusions that depend on rate, cores, wait and target, and on nothing else. */
const ofResources = ['capacity', 'latency', 'target-unreachable'] as const;

/** Whether rate, cores, wait and target leave the candidate in, whatever else excludes it. */
export function keepsUp(candidate: CandidateId, capacity: Capacity, situation: Situation): boolean {
  return !ofResources.some((id) => applies[id](candidate, capacity, situation));
}

type Rule = (candidate: CandidateId, capacity: Capacity, situation: Situation) => boolean;

const applies = {
  capacity: (_, capacity, { answers }) =>
    !capacity.stable || capacity.cores > quantityOf(answers, 'cores'),

  latency: (_, { p99 }, situation) =>
    !targetUnreachable(situation) &&
    p99 !== null &&
    p99 > quantityOf(situation.answers, 'p99-target'),

  'python-only-libraries': (candidate, _, { answers }) =>
    candidate === 'gin' && answers['python-libraries'] !== 'none',

  'no-python-part': (candidate, _, { answers, assumptions }) =>
    candidate === 'hybrid' && pythonShareOf(answers, assumptions) === 0,

  'one-runtime': (candidate, _, { answers }) =>
    candidate === 'hybrid' && answers.runtimes === 'one',

  skill: (candidate, _, { answers }) =>
    (candidate === 'hybrid' || answers.deadline === 'weeks') &&
    skillsNeeded[candidate].some((skill) => answers[skill] === 'none'),

  'target-unreachable': (_candidate, _capacity, situation) => targetUnreachable(situation),
} satisfies Record<ExclusionId, Rule>;

/** The wait for the backend alone reaches the target: no framework can help. */
function targetUnreachable({ answers }: Situation): boolean {
  return quantityOf(answers, 'backend-wait') >= quantityOf(answers, 'p99-target');
}
