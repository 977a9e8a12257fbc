import { useMemo } from 'preact/hooks';
import { modelsFor, type PlausibleModels } from '#engine/explanation/plausible-models.ts';
import type { PartProps } from './parts.tsx';

/** The plausible models, made anew only when what they follow from changes: answers have no say. */
export function useModels({
  assumptions,
  runs,
  limits,
  state: { overrides },
}: Pick<PartProps, 'assumptions' | 'runs' | 'limits' | 'state'>): PlausibleModels {
  const key = JSON.stringify([overrides, runs.map(({ evidence }) => evidence)]);
  return useMemo(() => modelsFor({ assumptions, runs, limits, overrides }), [key]);
}
