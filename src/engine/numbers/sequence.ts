import { entryAt } from './entry-at.ts';

/**
 * A fixed sequence of points that fills the unit cube evenly (Richtmyer 1951): coordinate j of
 * point k is the fractional part of k·√p, where p is the j-th prime.
 * @param k from 1
 * @param dimensions at most 13
 */
export function evenPoint(k: number, dimensions: number): readonly number[] {
  return roots.slice(0, dimensions).map((root) => (k * root) % 1);
}

const roots = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41].map(Math.sqrt);

/**
 * Points for many dimensions: a Latin hypercube (McKay, Beckman and Conover 1979). In each dimension
 * every one of `count` equal strips holds one point, in its middle; which strip a point takes in one
 * dimension says nothing of the others. The same at every call.
 * @returns for each dimension the coordinates of all points, in [0, 1]
 */
export function latinHypercube(count: number, dimensions: number): readonly Float64Array[] {
  const random = randomBits(0x5eed);
  return Array.from({ length: dimensions }, () => {
    const coordinates = Float64Array.from({ length: count }, (_, strip) => (strip + 0.5) / count);
    // Fisher and Yates 1938.
    for (let last = count - 1; last > 0; last -= 1) {
      const other = random() % (last + 1);
      const moved = entryAt(coordinates, last);
      coordinates[last] = entryAt(coordinates, other);
      coordinates[other] = moved;
    }
    return coordinates;
  });
}

/** Whole numbers below 2³², the same for the same seed (xorshift, Marsaglia 2003). */
function randomBits(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
