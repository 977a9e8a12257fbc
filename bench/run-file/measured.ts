import type { Measurement } from '../measuring/measure.ts';
import type { Case } from '../suites/cases.ts';
import { type TestId, testIds } from '../suites/tests.ts';
import type { Times } from '../suites/suites.ts';

/** A configuration with all its measurements. */
export interface Measured {
  readonly configuration: Case;
  readonly times: Times;
  readonly measurements: readonly Measurement[];
}

/** Tests that were measured, each once, in the order in which the bench lists them. */
export function testsOf(measured: readonly Measured[]): TestId[] {
  const tested = new Set<TestId>(measured.map(({ configuration }) => configuration.test));
  return testIds.filter((id) => tested.has(id));
}

/** Those of some measured configurations whose requests are sent in one way. */
export function withLoad(
  measured: readonly Measured[],
  kind: Case['load']['kind'],
): readonly Measured[] {
  return measured.filter(({ configuration }) => configuration.load.kind === kind);
}
