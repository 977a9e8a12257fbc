import { type CandidateId, candidateIds } from '../capacity/candidates.ts';
import { resourceIds, resources } from '../explanation/resources.ts';
import { entryAt } from '../numbers/entry-at.ts';
import type { Answers } from '../questions/questions.ts';
import { positionOf } from '../questions/scale.ts';
import { answersAt } from '../questions/space.ts';
import { lacksSkill, worksIn } from '../verdict/skill.ts';
import { tolerance, type Verdict, verdictIds } from '../verdict/verdict.ts';
import type { Basis } from './basis.ts';
import { type Direction, sumOf, type Tally, tallyPairs } from './pairs.ts';
import type { Survey } from './survey.ts';
import { loadsIn } from './teams.ts';

/**
 * No outcome depends on the order in which contributions are summed, and no lead is so near the
 * threshold that rounding could decide.
 */
export function orderOfSummation({ space, orderDependent, nearest }: Survey): Tally {
  const close = nearest.distance <= tolerance;
  return {
    checked: space.size,
    broken: orderDependent + Number(close),
    example: close ? [nearest.index] : [],
  };
}

/** Contributions sum to the score, within 1e-12. */
export function contributionsAddUp({ space, largestSumError }: Survey): Tally {
  const checked = space.size * candidateIds.length;
  return { checked, broken: largestSumError < 1e-12 ? 0 : 1, example: [] };
}

/**
 * More skill in a language never moves the verdict to the other one, and more time never to the
 * language that the team knows better today.
 */
export function skillAndTime(survey: Survey): Tally {
  const knowsBetter = (index: number, one: SkillId, other: SkillId) => {
    const answers = answersAt(survey.space, index);
    return skillIn(answers, one) > skillIn(answers, other);
  };
  const time: Direction = { question: 'deadline', towards: 'later' };
  const toGin = moves(survey, 'flask', 'gin');
  const toFlask = moves(survey, 'gin', 'flask');
  return sumOf([
    tallyPairs(survey.space, [{ question: 'go-skill', towards: 'later' }], toFlask),
    tallyPairs(survey.space, [{ question: 'python-skill', towards: 'later' }], toGin),
    tallyPairs(
      survey.space,
      [time],
      (from, to) =>
        (toGin(from, to) && knowsBetter(from, 'go-skill', 'python-skill')) ||
        (toFlask(from, to) && knowsBetter(from, 'python-skill', 'go-skill')),
    ),
  ]);
}

/** A higher rate, a tighter target or fewer cores never move the verdict from Gin to Flask. */
export function demandFavoursGin(survey: Survey): Tally {
  const harder: readonly Direction[] = [
    { question: 'peak-rate', towards: 'later' },
    { question: 'p99-target', towards: 'earlier' },
    { question: 'cores', towards: 'earlier' },
  ];
  return tallyPairs(survey.space, harder, moves(survey, 'gin', 'flask'));
}

/** Whether a request costs Gin no more CPU than Flask, whatever the workload. */
export function ginIsCheaper({ evidence: { frameworkCpu }, assumptions }: Basis): boolean {
  const { native, ...handlers } = assumptions.handlerCpu;
  return [{ flask: native, gin: native }, ...Object.values(handlers)].every(
    (handler) => frameworkCpu.gin.middle + handler.gin <= frameworkCpu.flask.middle + handler.flask,
  );
}

/** More of any resource never excludes a candidate that was eligible. */
export function resourcesNeverExclude({ space, eligible }: Survey): Tally {
  const easier = resourceIds.map((question) => ({ question, towards: resources[question] }));
  return tallyPairs(
    space,
    easier,
    (from, to) => (Number(eligible[from]) & ~Number(eligible[to])) !== 0,
  );
}

/**
 * A candidate in a language that the team does not know never wins over an eligible one in
 * languages that it works in.
 */
export function knownLanguageFirst({ space, verdicts, eligible }: Survey): Tally {
  const loads = loadsIn(space);
  let broken = 0;
  let example: readonly number[] = [];
  for (let first = 0; first < space.size; first += loads) {
    const answers = answersAt(space, first);
    const lacking = candidateIds.map((candidate) => lacksSkill(candidate, answers));
    const known = maskOf((candidate) => worksIn(candidate, answers));
    for (let index = first; index < first + loads; index += 1) {
      const winner = Number(verdicts[index]);
      const lacks = winner < candidateIds.length && entryAt(lacking, winner);
      if (!lacks || (Number(eligible[index]) & known) === 0) continue;
      if (broken === 0) example = [index];
      broken += 1;
    }
  }
  return { checked: space.size, broken, example };
}

/** A bit for each candidate, in the order of `candidateIds`. */
function maskOf(holds: (candidate: CandidateId) => boolean): number {
  return candidateIds.reduce((mask, id, index) => (holds(id) ? mask | (1 << index) : mask), 0);
}

function moves(
  { verdicts }: Survey,
  from: Verdict,
  to: Verdict,
): (before: number, after: number) => boolean {
  const [near, far] = [verdictIds.indexOf(from), verdictIds.indexOf(to)];
  return (before, after) => verdicts[before] === near && verdicts[after] === far;
}

type SkillId = 'python-skill' | 'go-skill';

function skillIn(answers: Answers, skill: SkillId): number {
  return positionOf(skill, answers[skill]);
}
