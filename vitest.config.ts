import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Generous, because machines are slow or busy; nothing here asserts a time.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    include: [
      'src/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
      'bench/**/*.test.ts',
      'content/samples/node/*.test.ts',
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
