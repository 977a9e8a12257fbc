import type { Assumptions } from '#engine/capacity/assumptions.ts';
import {
  type LimitsByPlace,
  type Overridden,
  overridden,
  type OverrideProblem,
  type Overrides,
} from '#engine/verdict/overrides.ts';

/** Overrides from an address without those that the model cannot use, and what comes of the rest. */
export interface UsableOverrides {
  readonly overrides: Overrides;
  /** With the problems of what was left out. */
  readonly overridden: Overridden;
}

export function usableOverrides(
  assumptions: Assumptions,
  limits: LimitsByPlace,
  given: Overrides,
): UsableOverrides {
  const { problems } = overridden(assumptions, limits, given);
  const overrides = {
    ...kept('weights', given, problems),
    ...kept('assumptions', given, problems),
  };
  return { overrides, overridden: { ...overridden(assumptions, limits, overrides), problems } };
}

/** What is left of one kind; nothing at all rather than an empty record. */
function kept(
  kind: keyof Overrides,
  given: Overrides,
  problems: readonly OverrideProblem[],
): Overrides {
  const left = Object.entries(given[kind] ?? {}).filter(
    ([name]) => !problems.some((problem) => concerns(problem, kind, name)),
  );
  return left.length === 0 ? {} : { [kind]: Object.fromEntries(left) };
}

function concerns(problem: OverrideProblem, kind: keyof Overrides, name: string): boolean {
  if (problem.kind === 'no-weight-left') return kind === 'weights' || name.startsWith('weights.');
  return problem.name === name;
}
