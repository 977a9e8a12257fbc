import { defineConfig } from 'vitest/config';

/**
 * Tests that go over so many cases that they take seconds. They would be asked of every mutant that
 * the others do not notice, and what only they notice deserves a small test of its own.
 */
const thorough = [
  'are all changes of one answer that change the verdict',
  'finds the vector whose lead comes nearest to the threshold',
  'holds for every combination of the answers that have a say',
  'leaves no rate with another verdict than it says',
  'names the best of each method, and counts those that agree',
  'never lets a better resource exclude a candidate',
  'on every kind of verdict: at most three',
  'says in no dimension where a point stands in another',
  'tries a fixed sample where there are too many combinations',
  'would see figures that do not exchange',
];

/** The tests that `npm run mutate` runs: those of the engine alone, without data and simulation. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    // No test leaves anything behind, and loading the engine once for each takes most of the time.
    isolate: false,
    include: ['src/engine/**/*.test.ts'],
    exclude: [
      'src/engine/verdict/scenarios.test.ts',
      'src/engine/capacity/queueing-simulated.test.ts',
    ],
    testNamePattern: new RegExp(`^(?!.*(?:${thorough.join('|')}))`),
  },
});
