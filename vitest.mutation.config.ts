import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutate` runs: those of the engine alone, without data and simulation. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    include: ['src/engine/**/*.test.ts'],
    exclude: ['src/engine/scenarios.test.ts', 'src/engine/queueing-simulated.test.ts'],
  },
});
