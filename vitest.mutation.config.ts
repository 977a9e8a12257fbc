import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that go over many cases, and so are asked only where all others noticed nothing. */
const thorough = ['decide', 'flips', 'methods', 'outlook', 'rate-changes', 'remedies', 'survey'];

class QuickTestsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const isThorough = ({ moduleId }: TestSpecification) =>
      thorough.some((name) => moduleId.endsWith(`/${name}.test.ts`));
    return files.toSorted((a, b) => Number(isThorough(a)) - Number(isThorough(b)));
  }
}

/** The tests that `npm run mutate` runs: those of the engine alone, without data and simulation. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    // No test leaves anything behind, and loading the engine once for each takes most of the time.
    isolate: false,
    sequence: { sequencer: QuickTestsFirst },
    include: ['src/engine/**/*.test.ts'],
    exclude: [
      'src/engine/verdict/scenarios.test.ts',
      'src/engine/capacity/queueing-simulated.test.ts',
    ],
  },
});
