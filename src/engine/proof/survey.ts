import type { Assessment } from '../verdict/assess.ts';
import { assessAll, outcomeIn } from '../verdict/decide.ts';
import type { Situation } from '../capacity/situation.ts';
import { answersAt, type Space } from '../questions/space.ts';
import { byRank, outcomeOf, type Outcome, type Standing, verdictIds } from '../verdict/verdict.ts';
import { knownCapacities } from './known-capacities.ts';

/** Everything that a verdict rests on but the answers. */
export type Basis = Omit<Situation, 'answers'>;

/** Told now and then how many vectors have been done since it was last told. */
export type OnProgress = (vectors: number) => void;

/** What comes out for every vector of a space on one basis. */
export interface Survey {
  readonly space: Space;
  /** The verdict of each vector, as its index in `verdictIds`. */
  readonly verdicts: Uint8Array;
  /** For each vector one bit for each candidate, in the order of `candidateIds`: 1 if it fits. */
  readonly eligible: Uint8Array;
  /** The largest difference between a score and the sum of its contributions, backwards. */
  readonly largestSumError: number;
  /** Vectors with another outcome when every score is summed backwards. */
  readonly orderDependent: number;
  /** The vector whose leads come nearest to the threshold, and how near. */
  readonly nearest: { readonly index: number; readonly distance: number };
}

export function survey(space: Space, basis: Basis, onProgress: OnProgress): Survey {
  const threshold = basis.assumptions.marginThreshold;
  const capacitiesAt = knownCapacities(space, basis);
  const verdicts = new Uint8Array(space.size);
  const eligible = new Uint8Array(space.size);
  let largestSumError = 0;
  let orderDependent = 0;
  let nearest = { index: 0, distance: Number.POSITIVE_INFINITY };

  for (let index = 0; index < space.size; index += 1) {
    const situation = { ...basis, answers: answersAt(space, index) };
    const assessments = assessAll(situation, capacitiesAt(index));
    const forwards = rankedBy(assessments, ({ score }) => score);
    const backwards = rankedBy(assessments, sumBackwards);
    const outcome = outcomeOf(forwards, threshold);

    verdicts[index] = verdictIds.indexOf(outcome.verdict);
    eligible[index] = bitsOf(assessments);
    for (const assessment of assessments) {
      const error = Math.abs(sumBackwards(assessment) - assessment.score);
      largestSumError = Math.max(largestSumError, error);
    }
    if (!isSame(outcome, outcomeOf(backwards, threshold))) orderDependent += 1;
    const distance = distanceFrom(threshold, forwards);
    if (distance < nearest.distance) nearest = { index, distance };
    tell(onProgress, index, space.size);
  }
  return { space, verdicts, eligible, largestSumError, orderDependent, nearest };
}

/** Only the verdicts of every vector, as indices in `verdictIds`. */
export function surveyVerdicts(space: Space, basis: Basis, onProgress: OnProgress): Uint8Array {
  const capacitiesAt = knownCapacities(space, basis);
  const verdicts = new Uint8Array(space.size);
  for (let index = 0; index < space.size; index += 1) {
    const situation = { ...basis, answers: answersAt(space, index) };
    verdicts[index] = verdictIds.indexOf(outcomeIn(situation, capacitiesAt(index)).verdict);
    tell(onProgress, index, space.size);
  }
  return verdicts;
}

function rankedBy(
  assessments: readonly Assessment[],
  scoreOf: (assessment: Assessment) => number,
): readonly Standing[] {
  return assessments
    .map((assessment) => ({
      candidate: assessment.candidate,
      score: scoreOf(assessment),
      eligible: assessment.excluded.length === 0,
    }))
    .toSorted(byRank);
}

function sumBackwards({ contributions }: Assessment): number {
  return contributions.reduceRight((sum, { contribution }) => sum + contribution, 0);
}

function bitsOf(assessments: readonly Assessment[]): number {
  return assessments.reduce(
    (bits, { excluded }, index) => (excluded.length === 0 ? bits | (1 << index) : bits),
    0,
  );
}

function isSame(a: Outcome, b: Outcome): boolean {
  return a.verdict === b.verdict && String(a.candidates) === String(b.candidates);
}

/** How near the lead of the best over another eligible one comes to the threshold. */
function distanceFrom(threshold: number, ranking: readonly Standing[]): number {
  const [best, ...others] = ranking.filter(({ eligible }) => eligible);
  if (!best) return Number.POSITIVE_INFINITY;
  return Math.min(...others.map(({ score }) => Math.abs(best.score - score - threshold)));
}

const step = 4096;

function tell(onProgress: OnProgress, index: number, size: number) {
  if ((index + 1) % step === 0) onProgress(step);
  else if (index + 1 === size) onProgress(size % step);
}
