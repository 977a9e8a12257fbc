import { defineConfig } from 'vitest/config';

// Tests that build the whole site; one at a time, because builds share a cache.
const builds = ['scripts/changed-data.test.ts', 'scripts/chart-release.test.ts'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Generous, because machines are slow or busy; nothing here asserts a time.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: [
            'src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'bench/**/*.test.ts',
            'content/samples/node/*.test.ts',
          ],
          exclude: builds,
        },
      },
      {
        extends: true,
        test: { name: 'builds', include: builds, fileParallelism: false },
      },
    ],
  },
});
