import { isComplete } from '#engine/answers.ts';
import { outlookOf } from '#engine/outlook.ts';
import { type OverrideProblem, type Overrides, overridden } from '#engine/overrides.ts';
import { criterionIds } from '#engine/weights.ts';
import { assumptionLimits } from '#data/assumptions-in.ts';
import { buildDataset, type Dataset } from '#data/dataset.ts';
import { readDataFiles } from '#data/files.ts';
import { Refusal, readArguments } from './arguments.ts';
import { evidenceFor } from './evidence-for.ts';
import { explained } from './explained.ts';

/**
 * What `npm run decide` prints for its arguments. Throws a Refusal where they cannot be used, and a
 * DataError where the data cannot.
 */
export function decided(args: readonly string[]) {
  const request = readArguments(args);
  const dataset = buildDataset(readDataFiles());
  const { evidence, grade, runs, warnings } = evidenceFor(dataset, request.evidence);
  const { assumptions, implausible } = assumptionsFor(dataset, request.overrides);
  const { answers, unsure } = request;
  const found = isComplete(answers)
    ? explained({ answers, evidence, assumptions }, runs)
    : { answers, unsure, outlook: outlookOf(answers, { evidence, assumptions }), evidence };
  return { ...found, grade, warnings: [...warnings, ...implausible] };
}

function assumptionsFor({ assumptions, assumptionsFile }: Dataset, overrides: Overrides) {
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
