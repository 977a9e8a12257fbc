/**
 * A fixed sequence of points that fills the unit cube evenly (Richtmyer 1951): coordinate j of
 * point k is the fractional part of k·√p, where p is the j-th prime.
 * @param k from 1
 * @param dimensions at most 11
 */
export function evenPoint(k: number, dimensions: number): readonly number[] {
  return roots.slice(0, dimensions).map((root) => (k * root) % 1);
}

const roots = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31].map(Math.sqrt);
