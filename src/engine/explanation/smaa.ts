import { entryAt } from '../numbers/entry-at.ts';
import { evenPoint } from '../numbers/sequence.ts';

/** How many weightings are tried. */
const weightingCount = 2048;

/**
 * Share of all weightings under which each alternative ranks first: the first-rank acceptability
 * of SMAA-2 (Lahdelma and Salminen 2001) with nothing known of the weights. The weightings fill the
 * simplex evenly and are the same at every call. A tie is shared.
 * @param rows one for each alternative, with a utility for each criterion
 */
export function firstRankShares(rows: readonly (readonly number[])[]): readonly number[] {
  const shares = rows.map(() => 0);
  const criteria = entryAt(rows, 0).length;
  for (let k = 1; k <= weightingCount; k += 1) {
    const weights = evenWeights(k, criteria);
    const scores = rows.map((row) => dot(row, weights));
    const best = Math.max(...scores);
    const winners = scores.flatMap((score, index) => (best - score < tie ? [index] : []));
    for (const winner of winners) {
      shares[winner] = entryAt(shares, winner) + 1 / winners.length / weightingCount;
    }
  }
  return shares;
}

/** Scores closer than this rank alike. */
const tie = 1e-12;

/** A point of the simplex: logarithms of uniform numbers, scaled to sum to 1, lie evenly on it. */
function evenWeights(k: number, criteria: number): readonly number[] {
  const logs = evenPoint(k, criteria).map((uniform) => -Math.log(uniform));
  const sum = logs.reduce((total, log) => total + log, 0);
  return logs.map((log) => log / sum);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * entryAt(b, index), 0);
}
