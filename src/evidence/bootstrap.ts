import { seededRandom } from '#engine/numbers/seeded-random.ts';
import { median } from './median.ts';

/** Between which numbers a quantity lies, as far as the repeats tell. */
export interface Spread {
  readonly low: number;
  readonly high: number;
}

const draws = 2000;
const level = 0.95;

/**
 * Interval of the ratio of two medians by the percentile bootstrap (Efron and Tibshirani 1993): the
 * repeats of each side are drawn again with replacement, 2,000 times, and the middle 95% of the
 * ratios are kept. The draws depend on a fixed seed, so equal repeats give equal intervals. Null
 * with fewer than two repeats on a side, or with one of 0 below the line.
 */
export function ratioInterval(over: readonly number[], under: readonly number[]): Spread | null {
  const key = `${over.join()}/${under.join()}`;
  const interval = intervals.get(key) ?? drawnInterval(over, under);
  intervals.set(key, interval);
  return interval;
}

/** Every chart and page of a run asks for the same ones. */
const intervals = new Map<string, Spread | null>();

function drawnInterval(over: readonly number[], under: readonly number[]): Spread | null {
  if (over.length < 2 || under.length < 2 || under.includes(0)) return null;
  const random = seededRandom(1);
  const ratios = Array.from(
    { length: draws },
    () => medianOfDraw(over, random) / medianOfDraw(under, random),
  ).toSorted((a, b) => a - b);
  const outside = Math.floor((draws * (1 - level)) / 2);
  const [low, high] = [ratios[outside], ratios[draws - 1 - outside]];
  return low === undefined || high === undefined ? null : { low, high };
}

function medianOfDraw(repeats: readonly number[], random: () => number): number {
  const drawn = repeats.map(() => repeats[Math.floor(random() * repeats.length)] ?? 0);
  return median(drawn) ?? 0;
}
