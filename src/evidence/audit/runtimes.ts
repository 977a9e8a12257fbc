import type { Runtime } from '#schema/run.ts';
import type { Finding, Rule } from './finding.ts';

/** Years by which the runtime of one side may be older. */
const mostYears = 2;

/** How many times as fast the fastest current runtime of the machine may be. */
const mostSlowdown = 1.15;

const msInYear = 365.25 * 24 * 3600 * 1000;

/**
 * A runtime that is slow or old on one side only: its subjects pay for that, and the difference
 * passes for the framework's. A CPython that was compiled without profile-guided optimization is
 * 1.15 to 1.5 times slower in the same application; bugs of a feature version are mended for about
 * two years (PEP 494), after which others have moved on. One finding for each reason.
 */
export const unequalRuntimes: Rule = function* ({ setup }) {
  const runtimes = setup.runtimes ?? [];
  for (const runtime of runtimes) {
    const others = runtimes.filter((other) => areSides(runtime, other));
    yield* findings(runtime, others);
  }
};

function* findings(runtime: Runtime, others: readonly Runtime[]): Iterable<Finding> {
  const finding = (facts: Finding['facts']): Finding => ({
    id: 'unequal-runtimes',
    row: null,
    facts: { runtime: named(runtime), ...facts },
  });
  const fair = others.some((other) => !isHandicapped(other));
  if (fair && runtime.optimized === false) yield finding({ reason: 'unoptimised' });
  const slowdown = slowdownOf(runtime);
  if (fair && slowdown > mostSlowdown) yield finding({ reason: 'slow-loop', slowdown });
  const [newest] = others.toSorted((a, b) => yearsBetween(runtime, b) - yearsBetween(runtime, a));
  const years = newest ? yearsBetween(runtime, newest) : 0;
  if (newest && years >= mostYears) {
    yield finding({ reason: 'older', other: named(newest), years });
  }
}

/** Whether they executed different subjects, so that the difference is one between sides. */
function areSides(one: Runtime, other: Runtime): boolean {
  return !one.subjects.some((subject) => other.subjects.includes(subject));
}

function isHandicapped(runtime: Runtime): boolean {
  return runtime.optimized === false || slowdownOf(runtime) > mostSlowdown;
}

function slowdownOf({ loop }: Runtime): number {
  return loop === null ? 1 : loop.takes / loop.fastest;
}

/** How much later the second was released; 0 where a day is not known. */
function yearsBetween({ released: one }: Runtime, { released: other }: Runtime): number {
  return one === null || other === null ? 0 : (Date.parse(other) - Date.parse(one)) / msInYear;
}

function named({ name, version }: Runtime): string {
  return `${name} ${version}`;
}
