import { type Dataset, defaultRun, evidenceRuns } from '#data/dataset.ts';
import type { Evidence } from '#engine/capacity/evidence.ts';

/** The runs that can serve as evidence, the default one first. */
export function sortedRuns(dataset: Dataset): readonly Evidence[] {
  return [...evidenceRuns(dataset).values()].toSorted(
    (a, b) => Number(b.run === defaultRun) - Number(a.run === defaultRun),
  );
}
