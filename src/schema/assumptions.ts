import { z } from 'zod';
import { candidateIds } from '#engine/capacity/candidates.ts';
import { optionsOf, type QuestionId } from '#engine/questions/questions.ts';
import { id, schemaReference } from './fields.ts';

const measured = z
  .strictObject({
    run: id.describe('A run that measures CPU per request.'),
    row: id.describe('The row with the work in it.'),
    less: id.describe('The row without it, whose CPU per request is taken away.'),
    covers: z
      .enum(['all', 'part'])
      .describe(
        'Whether that is the value, to three digits, or a part that it must not fall below.',
      ),
  })
  .describe('What a run measured of it; absent where none did.');

/** One assumption: a number with everything that is needed to doubt it. */
const assumption = (meaning: string) =>
  z
    .strictObject({
      value: z.number().nonnegative().describe('The value that the engine uses.'),
      unit: z
        .enum(['ms', 'share', 'utility', 'weight', 'halvings'])
        .describe('ms, a share of 1, a utility in [0, 1], a weight before scaling, or halvings.'),
      range: z
        .tuple([z.number(), z.number()])
        .describe('Plausible lowest and highest value, in the same unit.'),
      source: z
        .string()
        .min(1)
        .describe('An id in data/references.json or data/benchmarks/, or "judgement".'),
      measured: measured.optional(),
    })
    .describe(meaning);

function byOption<Q extends QuestionId, T extends z.ZodType>(question: Q, each: T) {
  // One key for every option of the question, so that a new option without a value is an error.
  return z.record(z.enum(optionsOf(question)), each);
}

const byCandidate = (meaning: string) => z.record(z.enum(candidateIds), assumption(meaning));

export const assumptionsSchema = z
  .strictObject({
    $schema: schemaReference,
    utilizationCeiling: assumption('Highest share of a core’s time to plan for at peak.'),
    skill: byOption('python-skill', assumption('Proficiency, 0 to 1.')),
    handlerCpu: byOption(
      'workload',
      z.strictObject({
        flask: assumption('CPU of the handler itself in Python, in ms per request.'),
        gin: assumption('CPU of the handler itself in Go, in ms per request.'),
      }),
    ),
    pythonShare: z.strictObject({
      needed: byOption('python-libraries', assumption('Share of requests that need Python.')),
      afterHotRoutesMoved: assumption('Share that stays in Python once hot routes moved.'),
      inference: assumption('Share that Python serves when inference needs no library there.'),
    }),
    hop: assumption('Network hop between the two parts of a hybrid, in ms.'),
    capacityHalvings: assumption('Halvings of the budget used, from utility 0 to 1.'),
    latency: z.strictObject({
      atTarget: assumption('Utility when the p99 just meets the target.'),
      halvings: assumption('Halvings of the p99 from utility 0 to 1.'),
    }),
    productivity: byOption('existing-code', byCandidate('Productivity given what exists.')),
    productivityFloor: assumption('Part of the productivity that remains at skill 0.'),
    ecosystem: byOption('python-libraries', byCandidate('Access to the libraries needed.')),
    operations: byCandidate('How little there is to run at night.'),
    reuse: byOption('existing-code', byCandidate('How much existing code is kept.')),
    weights: z.strictObject({
      capacity: byOption('peak-rate', assumption('Weight of headroom under the core budget.')),
      latency: byOption('p99-target', assumption('Weight of headroom under the p99 target.')),
      team: assumption('Weight of proficiency.'),
      delivery: byOption('deadline', assumption('Weight of the time to the first release.')),
      ecosystem: byOption('python-libraries', assumption('Weight of library access.')),
      operations: assumption('Weight of operations.'),
      reuse: byOption('existing-code', assumption('Weight of existing code.')),
    }),
    marginThreshold: assumption('Lead that the best candidate needs.'),
    hardlyMatters: z.strictObject({
      meanDifference: assumption('Largest difference of mean responses that hardly shows.'),
      budgetShare: assumption('Largest share of the budget that Flask may need then.'),
    }),
  })
  .describe('Everything that the decision model takes as given and no benchmark states.');

export type AssumptionsFile = z.infer<typeof assumptionsSchema>;
export type Assumption = z.infer<ReturnType<typeof assumption>>;
