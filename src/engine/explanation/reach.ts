import { bisect, leastWhole } from '../numbers/bisect.ts';
import { type CandidateId, candidateIds } from '../capacity/candidates.ts';
import { capacityOf } from '../capacity/capacity.ts';
import { exactNumber } from '../questions/exact-number.ts';
import { type ExclusionId, exclusionsOf, keepsUp } from '../verdict/exclusions.ts';
import { type Answer, numberLimits, type QuantityId } from '../questions/questions.ts';
import type { Situation } from '../capacity/situation.ts';

/** How far a candidate carries when rate or cores change and all other answers stay. */
export interface Reach {
  readonly candidate: CandidateId;
  /** Highest rate up to which it keeps up, in requests/s; null when it does at none. */
  readonly rate: number | null;
  /** What it breaks just above that rate; null without a rate, or when no rate is too high. */
  readonly limitedBy: 'capacity' | 'latency' | null;
  /** Fewest whole cores with which it keeps up at the answered rate; null when no budget is enough. */
  readonly cores: number | null;
  /** Reasons that exclude it whatever rate and cores are. */
  readonly otherwise: readonly ExclusionId[];
}

/** Every candidate's, by bisection: one that keeps up does so at a lower rate and on more cores. */
export function reachOfAll(situation: Situation): readonly Reach[] {
  return candidateIds.map((candidate) => ({
    candidate,
    ...highestRate(candidate, situation),
    cores: fewestCores(candidate, situation),
    otherwise: exclusionsIn(candidate, situation).filter(
      (id) => id !== 'capacity' && id !== 'latency',
    ),
  }));
}

/** The situation with another number for a quantity, or `none` for no target. */
export function withQuantity(
  situation: Situation,
  question: QuantityId,
  answer: Answer<QuantityId>,
): Situation {
  return { ...situation, answers: { ...situation.answers, [question]: answer } };
}

function highestRate(
  candidate: CandidateId,
  situation: Situation,
): Pick<Reach, 'rate' | 'limitedBy'> {
  const { least, most } = numberLimits['peak-rate'];
  const at = (rate: number) => withQuantity(situation, 'peak-rate', exactNumber(rate));
  const fits = (rate: number) => fitsResources(candidate, at(rate));
  if (fits(most)) return { rate: most, limitedBy: null };
  if (!fits(least)) return { rate: null, limitedBy: null };
  const limit = bisect(least, most, fits);
  const broken = exclusionsIn(candidate, at(limit.fails));
  return {
    rate: limit.holds,
    limitedBy: broken.includes('capacity') ? 'capacity' : 'latency',
  };
}

function fewestCores(candidate: CandidateId, situation: Situation): number | null {
  const { least, most } = numberLimits.cores;
  return leastWhole(Math.ceil(least), most, (cores) =>
    fitsResources(candidate, withQuantity(situation, 'cores', exactNumber(cores))),
  );
}

function fitsResources(candidate: CandidateId, situation: Situation): boolean {
  return keepsUp(candidate, capacityOf(candidate, situation), situation);
}

function exclusionsIn(candidate: CandidateId, situation: Situation): readonly ExclusionId[] {
  return exclusionsOf(candidate, capacityOf(candidate, situation), situation);
}
