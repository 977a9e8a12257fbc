import { configDefaults, defineConfig } from 'vitest/config';

const builtSites = 'scripts/built-sites/*.test.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Generous, because machines are slow or busy; nothing here asserts a time.
    testTimeout: 60_000,
    hookTimeout: 600_000,
    // A snapshot that is not committed fails instead of being written; `-u` writes it.
    update: 'none',
    // By default one core is left free, which on a machine with two is half of it.
    maxWorkers: 2,
    // No test leaves anything behind, and loading modules anew for each file takes most of the time.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'engine', include: ['src/engine/**/*.test.ts'] } },
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
          exclude: [...configDefaults.exclude, 'src/engine/**', builtSites],
        },
      },
      // These read the site in `dist/`, which `npm run build` makes.
      { extends: true, test: { name: 'sites', include: [builtSites] } },
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
