import { isComplete } from '#engine/questions/answers.ts';
import { outlookOf } from '#engine/explanation/outlook.ts';
import { modelsFor } from '#engine/explanation/plausible-models.ts';
import { assumptionLimits } from '#data/assumptions-in.ts';
import { buildDataset } from '#data/build-dataset.ts';
import { readDataFiles } from '#data/files.ts';
import { readArguments } from './arguments.ts';
import { assumptionsFor } from './assumptions-for.ts';
import { evidenceFor } from './evidence-for.ts';
import { explanationOutput } from './explanation-output.ts';

/**
 * What `npm run decide` prints for its arguments. Throws a Refusal where they cannot be used, and a
 * DataError where the data cannot.
 */
export function decisionOutput(args: readonly string[]) {
  const request = readArguments(args);
  const dataset = buildDataset(readDataFiles());
  const { evidence, grade, runs, warnings } = evidenceFor(dataset, request.evidence);
  const { assumptions, implausible } = assumptionsFor(dataset, request.overrides);
  const { answers, unsure } = request;
  const found = isComplete(answers)
    ? explanationOutput(
        { answers, evidence, assumptions },
        runs,
        modelsFor({
          assumptions,
          runs: runs.map((run) => ({ evidence: run })),
          limits: assumptionLimits(dataset.assumptionsFile),
          overrides: request.overrides,
        }),
      )
    : { answers, unsure, outlook: outlookOf(answers, { evidence, assumptions }), evidence };
  return { ...found, grade, warnings: [...warnings, ...implausible] };
}
