import { entryAt } from '../numbers/entry-at.ts';
import { answersAt, type Space } from '../questions/space.ts';
import { type Outcome, outcomeOf, type Standing, verdictIds } from '../verdict/verdict.ts';
import type { Basis } from './basis.ts';
import { knownCapacities } from './known-capacities.ts';
import { backwards, forwards, type Load, loadOf, standingsBy } from './loads.ts';
import { loadsIn, teamsIn } from './teams.ts';

/** What comes out for every vector of a space on one basis. */
export interface Survey extends SurveyNotes {
  readonly space: Space;
  /** The verdict of each vector, as its index in `verdictIds`. */
  readonly verdicts: Uint8Array;
  /** For each vector one bit for each candidate, in the order of `candidateIds`: 1 if it fits. */
  readonly eligible: Uint8Array;
}

export interface SurveyNotes {
  /** The largest difference between a score and the sum of its contributions, backwards. */
  readonly largestSumError: number;
  /** Vectors with another outcome when every score is summed backwards. */
  readonly orderDependent: number;
  /** The vector whose leads come nearest to the threshold, and how near. */
  readonly nearest: { readonly index: number; readonly distance: number };
}

/** Where the verdicts of all vectors are written, and which loads are looked at. */
export interface SurveyTask {
  readonly space: Space;
  readonly verdicts: Uint8Array;
  readonly eligible: Uint8Array;
  readonly loads: { readonly from: number; readonly to: number };
}

/** What several parts of a survey noted. */
export function together(parts: readonly SurveyNotes[]): SurveyNotes {
  return parts.reduce((a, b) => ({
    largestSumError: Math.max(a.largestSumError, b.largestSumError),
    orderDependent: a.orderDependent + b.orderDependent,
    nearest: b.nearest.distance < a.nearest.distance ? b.nearest : a.nearest,
  }));
}

/** All of it at once. */
export function survey(space: Space, basis: Basis): Survey {
  const verdicts = new Uint8Array(space.size);
  const eligible = new Uint8Array(space.size);
  const loads = { from: 0, to: loadsIn(space) };
  const notes = surveyInto({ space, verdicts, eligible, loads }, basis);
  return { space, verdicts, eligible, ...notes };
}

/**
 * Looks at every vector whose load is in the task. What depends on the load alone is computed once
 * for all teams.
 */
export function surveyInto(
  { space, verdicts, eligible, loads }: SurveyTask,
  basis: Basis,
): SurveyNotes {
  const threshold = basis.assumptions.marginThreshold;
  const stride = loadsIn(space);
  const teams = teamsIn(space, basis);
  const loadAt = loadsOn(space, basis);
  const inOrder = standingsBy(forwards);
  const inReverse = standingsBy(backwards);
  let largestSumError = 0;
  let orderDependent = 0;
  let nearest = { index: 0, distance: Number.POSITIVE_INFINITY };
  for (let number = loads.from; number < loads.to; number += 1) {
    const load = loadAt(number);
    for (let row = 0; row < teams.length; row += 1) {
      const index = row * stride + number;
      const team = entryAt(teams, row);
      const standings = inOrder(load, team);
      const reversed = inReverse(load, team);
      const outcome = outcomeOf(standings, threshold);
      verdicts[index] = verdictIds.indexOf(outcome.verdict);
      eligible[index] = bitsOf(standings);
      largestSumError = Math.max(largestSumError, sumError(standings, reversed));
      if (!isSame(outcome, outcomeOf(reversed, threshold))) orderDependent += 1;
      const distance = distanceFrom(threshold, outcome);
      if (distance < nearest.distance) nearest = { index, distance };
    }
  }
  return { largestSumError, orderDependent, nearest };
}

/** Only the verdicts of every vector whose load is in the task. */
export function surveyVerdictsInto(
  { space, verdicts, loads }: Omit<SurveyTask, 'eligible'>,
  basis: Basis,
) {
  const threshold = basis.assumptions.marginThreshold;
  const stride = loadsIn(space);
  const teams = teamsIn(space, basis);
  const loadAt = loadsOn(space, basis);
  const stand = standingsBy(forwards);
  for (let number = loads.from; number < loads.to; number += 1) {
    const load = loadAt(number);
    for (let row = 0; row < teams.length; row += 1) {
      const { verdict } = outcomeOf(stand(load, entryAt(teams, row)), threshold);
      verdicts[row * stride + number] = verdictIds.indexOf(verdict);
    }
  }
}

function loadsOn(space: Space, basis: Basis): (number: number) => Load {
  const capacitiesAt = knownCapacities(space, basis);
  return (number) => loadOf({ ...basis, answers: answersAt(space, number) }, capacitiesAt(number));
}

function bitsOf(standings: readonly Standing[]): number {
  let bits = 0;
  let bit = 1;
  for (const { eligible } of standings) {
    if (eligible) bits |= bit;
    bit <<= 1;
  }
  return bits;
}

function sumError(standings: readonly Standing[], reversed: readonly Standing[]): number {
  let largest = 0;
  let index = 0;
  for (const { score } of standings) {
    largest = Math.max(largest, Math.abs(score - entryAt(reversed, index).score));
    index += 1;
  }
  return largest;
}

function isSame(a: Outcome, b: Outcome): boolean {
  return a.verdict === b.verdict && String(a.candidates) === String(b.candidates);
}

/** How near the lead over the next comes to the threshold. */
function distanceFrom(threshold: number, { margin }: Outcome): number {
  return margin === null ? Number.POSITIVE_INFINITY : Math.abs(margin - threshold);
}
