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
  },
});
