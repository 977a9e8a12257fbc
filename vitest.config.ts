import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that build the whole site. */
const builds = [
  'scripts/changed-data.test.ts',
  'scripts/changed-guide.test.ts',
  'scripts/chart-release.test.ts',
  'scripts/other-address.test.ts',
];

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
          name: 'builds',
          include: builds,
          // Astro keeps what it prerenders in one folder, so two builds cannot run at once.
          maxWorkers: 1,
          sequence: { groupOrder: 0 },
        },
      },
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
          exclude: [...configDefaults.exclude, ...builds],
          // By default one core is left free, which on a machine with two is half of it.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
    // `npm run coverage`: every branch of the engine is taken by its tests.
    coverage: {
      include: ['src/engine/**/*.ts'],
      exclude: ['**/*.test.ts', 'src/engine/testing/**'],
      reporter: ['text', 'json-summary'],
      reportsDirectory: '.cache/coverage',
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
});
