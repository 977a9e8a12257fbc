import { contradictionsIn } from '../questions/answers.ts';
import { type CandidateId, candidateIds, skillsNeeded } from '../capacity/candidates.ts';
import type { Answers } from '../questions/questions.ts';
import { resourceIds, resources } from '../explanation/resources.ts';
import { answersAt } from '../questions/space.ts';
import { type Verdict, verdictIds } from '../verdict/verdict.ts';
import { type Direction, sumOf, type Tally, tallyPairs } from './pairs.ts';
import type { Basis, Survey } from './survey.ts';

/** No outcome depends on the order in which contributions are summed. */
export function orderOfSummation({ space, orderDependent }: Survey): Tally {
  return { checked: space.size, broken: orderDependent, example: [] };
}

/** Contributions sum to the score, within 1e-12. */
export function contributionsAddUp({ space, largestSumError }: Survey): Tally {
  const checked = space.size * candidateIds.length;
  return { checked, broken: largestSumError < 1e-12 ? 0 : 1, example: [] };
}

/** No lead is within 1e-9 of the threshold, so that rounding never decides. */
export function clearOfTheThreshold({ space, nearest }: Survey): Tally {
  const broken = nearest.distance > 1e-9 ? 0 : 1;
  return { checked: space.size, broken, example: broken ? [nearest.index] : [] };
}

/** More skill in a language, or more time, never moves the verdict to the other one. */
export function skillAndTime(survey: Survey): Tally {
  return sumOf([
    neverMoves(survey, 'gin', 'flask', [
      { question: 'go-skill', towards: 'later' },
      { question: 'deadline', towards: 'later' },
    ]),
    neverMoves(survey, 'flask', 'gin', [{ question: 'python-skill', towards: 'later' }]),
  ]);
}

/** A higher rate, a tighter target or fewer cores never move the verdict from Gin to Flask. */
export function demandFavoursGin(survey: Survey): Tally {
  return neverMoves(survey, 'gin', 'flask', [
    { question: 'peak-rate', towards: 'later' },
    { question: 'p99-target', towards: 'earlier' },
    { question: 'cores', towards: 'earlier' },
  ]);
}

/** Whether a request costs Gin no more CPU than Flask, whatever the workload. */
export function ginIsCheaper({ evidence: { frameworkCpu }, assumptions }: Basis): boolean {
  return Object.values(assumptions.handlerCpu).every(
    (handler) => frameworkCpu.gin + handler.gin <= frameworkCpu.flask + handler.flask,
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
 * languages that it works in, where no two answers contradict each other.
 */
export function knownLanguageFirst({ space, verdicts, eligible }: Survey): Tally {
  let checked = 0;
  let broken = 0;
  let example: readonly number[] = [];
  for (let index = 0; index < space.size; index += 1) {
    const winner = candidateIds.find((_, verdict) => verdict === verdicts[index]);
    const answers = answersAt(space, index);
    if (contradictionsIn(answers).length > 0) continue;
    checked += 1;
    if (!winner || !lacksSkill(winner, answers)) continue;
    const better = candidateIds.some(
      (candidate, bit) =>
        (Number(eligible[index]) & (1 << bit)) !== 0 && worksIn(candidate, answers),
    );
    if (!better) continue;
    if (broken === 0) example = [index];
    broken += 1;
  }
  return { checked, broken, example };
}

function neverMoves(
  { space, verdicts }: Survey,
  from: Verdict,
  to: Verdict,
  directions: readonly Direction[],
): Tally {
  const [before, after] = [verdictIds.indexOf(from), verdictIds.indexOf(to)];
  return tallyPairs(space, directions, (a, b) => verdicts[a] === before && verdicts[b] === after);
}

function lacksSkill(candidate: CandidateId, answers: Answers): boolean {
  return skillsNeeded[candidate].some((skill) => answers[skill] === 'none');
}

function worksIn(candidate: CandidateId, answers: Answers): boolean {
  return skillsNeeded[candidate].every((skill) => ['working', 'expert'].includes(answers[skill]));
}
