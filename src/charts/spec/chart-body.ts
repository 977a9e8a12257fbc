import type { RunWithReference } from './selection.ts';
import type { ChartSpec } from './spec.ts';

/** What a kind of chart decides of itself. All else is the same for every kind. */
export interface ChartBody extends Pick<ChartSpec, 'kind' | 'sentence' | 'keyHeadings' | 'panels'> {
  readonly runs: readonly [RunWithReference, ...RunWithReference[]];
}
