import { type CandidateId, candidateIds } from '../capacity/candidates.ts';
import { capacitiesIn, capacityOf } from '../capacity/capacity.ts';
import type { Situation } from '../capacity/situation.ts';
import { exactNumber, isWithin } from '../questions/exact-number.ts';
import { type Answers, numberLimits, type PartialAnswers } from '../questions/questions.ts';
import { answersAt, spaceOf } from '../questions/space.ts';
import { outcomeOf } from '../verdict/verdict.ts';
import type { Basis } from './basis.ts';
import { forwards, loadOf, standingsBy } from './loads.ts';
import type { Tally } from './pairs.ts';
import { teamsIn } from './teams.ts';

/**
 * A candidate that comes within a millionth of being excluded by capacity or latency never wins over
 * another that can be chosen. The cores, and the target, are set to where each candidate just fits;
 * all other answers take each of their options.
 * @param fixed answers that take no other option
 */
export function noCliff(basis: Basis, fixed: PartialAnswers = {}): Tally {
  const teams = teamsIn(spaceOf(anyLoad), basis);
  const stand = standingsBy(forwards);
  let checked = 0;
  let broken = 0;
  for (const { candidate, situation } of situationsAtLimit(basis, fixed)) {
    const load = loadOf(situation, capacitiesIn(situation));
    for (const team of teams) {
      const standings = stand(load, team);
      const { verdict } = outcomeOf(standings, basis.assumptions.marginThreshold);
      checked += 1;
      const rivals = standings.filter(({ choosable }) => choosable).length;
      if (verdict === candidate && rivals > 1) broken += 1;
    }
  }
  return { checked, broken, example: [] };
}

interface AtLimit {
  readonly candidate: CandidateId;
  readonly situation: Situation;
}

function* situationsAtLimit(basis: Basis, fixed: PartialAnswers): Generator<AtLimit> {
  for (const limit of ['cores', 'p99-target'] as const) {
    const space = spaceOf({ ...fixed, ...anyTeam, [limit]: limit === 'cores' ? '8' : '300' });
    for (let index = 0; index < space.size; index += 1) {
      const answers = answersAt(space, index);
      for (const candidate of candidateIds) {
        const atLimit = limited(limit, candidate, { ...basis, answers });
        if (atLimit) yield { candidate, situation: { ...basis, answers: atLimit } };
      }
    }
  }
}

/** The answers with the resource set to where the candidate just fits; null where it cannot be. */
function limited(
  limit: 'cores' | 'p99-target',
  candidate: CandidateId,
  situation: Situation,
): Answers | null {
  const { cores, p99 } = capacityOf(candidate, situation);
  const needed = limit === 'cores' ? cores : (p99?.low ?? 0);
  const value = needed * (1 + 1e-6);
  if (!isWithin(value, numberLimits[limit])) return null;
  return { ...situation.answers, [limit]: exactNumber(value) };
}

const anyTeam = {
  'python-skill': 'working',
  'go-skill': 'working',
  deadline: 'months',
  runtimes: 'both',
} as const satisfies PartialAnswers;

/** Some load, so that a space of it has every team once. */
const anyLoad: PartialAnswers = {
  'existing-code': 'none',
  workload: 'record',
  'python-libraries': 'none',
  'backend-wait': '5',
  connections: 'none',
  'peak-rate': '100',
  'p99-target': 'none',
  cores: '8',
};
