import type { Assessment } from '../verdict/assess.ts';
import type { CandidateId } from '../capacity/candidates.ts';
import { entryAt } from '../numbers/entry-at.ts';
import { firstRankShares } from './smaa.ts';
import { topsis } from './topsis.ts';
import { tolerance } from '../verdict/verdict.ts';

export const methodIds = ['weighted-sum', 'weighted-product', 'topsis', 'smaa'] as const;
/** A way of making one ranking out of utilities and weights. */
export type MethodId = (typeof methodIds)[number];

export interface MethodResult {
  readonly method: MethodId;
  /** The candidate that it ranks first. */
  readonly best: CandidateId;
  /**
   * Its figure for each eligible candidate, in [0, 1], in the order of the ranking: a score, a
   * product, a closeness, or the share of all weightings under which the candidate ranks first.
   */
  readonly values: readonly { readonly candidate: CandidateId; readonly value: number }[];
}

export interface MethodAgreement {
  readonly methods: readonly MethodResult[];
  /** How many of the methods rank the same candidate first as the weighted sum does. */
  readonly agree: number;
}

/**
 * What other methods make of the same utilities and weights, over the candidates that can be chosen.
 * It is a check, not a vote: the verdict is that of the weighted sum. Null where there is none.
 * @param ranking as `decide` returns it
 */
export function methodsOn(ranking: readonly Assessment[]): MethodAgreement | null {
  const eligible = ranking.filter(
    ({ excluded, passedOver }) => excluded.length === 0 && !passedOver,
  );
  if (eligible.length === 0) return null;
  const methods = methodIds.map((method): MethodResult => {
    const figures = computed[method](eligible);
    const values = eligible.map(({ candidate }, index) => ({
      candidate,
      value: entryAt(figures, index),
    }));
    const { candidate: best } = values.reduce((a, b) => (b.value > a.value + tolerance ? b : a));
    return { method, best, values };
  });
  const leader = entryAt(methods, 0).best;
  return { methods, agree: methods.filter(({ best }) => best === leader).length };
}

const computed = {
  'weighted-sum': (eligible) => eligible.map(({ score }) => score),
  'weighted-product': (eligible) => eligible.map(weightedProduct),
  topsis: (eligible) => topsis(eligible.map(utilitiesOf), weightsIn(eligible)),
  smaa: (eligible) => firstRankShares(eligible.map(utilitiesOf)),
} satisfies Record<MethodId, (eligible: readonly Assessment[]) => readonly number[]>;

/** Π utility^weight, which a single utility of 0 brings down to 0 (Bridgman 1922). */
function weightedProduct({ contributions }: Assessment): number {
  return contributions.reduce((product, { utility, weight }) => product * utility ** weight, 1);
}

function utilitiesOf({ contributions }: Assessment): readonly number[] {
  return contributions.map(({ utility }) => utility);
}

/** The weights, which are the same for every candidate. */
function weightsIn(eligible: readonly Assessment[]): readonly number[] {
  return entryAt(eligible, 0).contributions.map(({ weight }) => weight);
}
