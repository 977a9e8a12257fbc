import { casesOf, type SuiteId, type TimedCase } from './suites.ts';

/** Seconds that starting, checking, waiting for and stopping a server take beside the load. */
const aroundLoad = 2;

/** Seconds that some measurements will take before any was made. */
export function expectedSeconds(timed: readonly TimedCase[]): number {
  return timed.reduce((sum, { times }) => sum + times.duration + times.warmUp + aroundLoad, 0);
}

/** What a suite adds to a run. */
export interface PlannedSuite {
  readonly suite: SuiteId;
  /** Configurations that no suite before it has. */
  readonly configurations: number;
  readonly duration: number;
  /** Seconds of all repeats. */
  readonly seconds: number;
}

/** The plan of a run, suite by suite. */
export function planOf(
  suites: readonly SuiteId[],
  options: { readonly quick: boolean; readonly duration: number | null; readonly repeats: number },
): PlannedSuite[] {
  return suites.map((suite, index) => {
    const before = casesOf(suites.slice(0, index), options).length;
    const added = casesOf(suites.slice(0, index + 1), options).slice(before);
    return {
      suite,
      configurations: added.length,
      duration: added[0]?.times.duration ?? 0,
      seconds: expectedSeconds(added) * options.repeats,
    };
  });
}
