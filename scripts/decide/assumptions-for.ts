import { assumptionLimits } from '#data/assumptions-in.ts';
import type { Dataset } from '#data/dataset.ts';
import { type OverrideProblem, type Overrides, overridden } from '#engine/verdict/overrides.ts';
import { criterionIds } from '#engine/verdict/weights.ts';
import { Refusal } from './arguments.ts';

/** The assumptions with those of the request in their place. Throws a Refusal where one cannot be. */
export function assumptionsFor({ assumptions, assumptionsFile }: Dataset, overrides: Overrides) {
  const limits = assumptionLimits(assumptionsFile);
  const changed = overridden(assumptions, limits, overrides);
  const [problem] = changed.problems;
  if (problem) throw new Refusal(describe(problem));
  return {
    assumptions: changed.assumptions,
    implausible: changed.warnings.map(
      ({ name, value, range: [low, high] }) =>
        `${name}=${value} is outside what is held to be plausible, ${low} to ${high}`,
    ),
  };
}

function describe(problem: OverrideProblem): string {
  switch (problem.kind) {
    case 'unknown-criterion':
      return `unknown criterion "${problem.name}"; criteria are ${criterionIds.join(', ')}`;
    case 'unknown-assumption':
      return `unknown assumption "${problem.name}"; they stand in data/assumptions.json`;
    case 'impossible-value':
      return `the model cannot compute with ${problem.name}=${problem.value}`;
    case 'no-weight-left':
      return 'every weight would be 0';
  }
}
