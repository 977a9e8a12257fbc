import { z } from 'zod';
import { candidateIds } from '#engine/capacity/candidates.ts';
import { optionsOf, type QuestionId } from '#engine/questions/questions.ts';
import { assumptionUnits } from '#engine/verdict/overrides.ts';
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
        .enum(assumptionUnits)
        .describe('A utility is a number in [0, 1]; a weight counts before scaling.'),
      range: z
        .tuple([z.number(), z.number()])
        .describe('Plausible lowest and highest value, in the same unit.'),
      source: z
        .string()
        .min(1)
        .describe('An id in data/references.json or data/benchmarks/, or "judgement".'),
      tunedTo: z
        .array(z.enum(['real-decisions', 'scenarios', 'invariants', 'paced-rows']))
        .min(1)
        .optional()
        .describe('What the value was chosen to agree with; absent where nothing was tuned.'),
      measured: measured.optional(),
    })
    .describe(meaning);

function byOption<Q extends QuestionId, T extends z.ZodType>(question: Q, each: T) {
  // One key for every option of the question, so that a new option without a value is an error.
  return z.record(z.enum(optionsOf(question)), each);
}

const byCandidate = (meaning: string) => z.record(z.enum(candidateIds), assumption(meaning));

const byFramework = (python: string, go: string) =>
  z.strictObject({ flask: assumption(python), gin: assumption(go) });

const handler = byFramework(
  'CPU of the handler itself in Python, in ms per request.',
  'CPU of the handler itself in Go, in ms per request.',
);

export const assumptionsSchema = z
  .strictObject({
    $schema: schemaReference,
    utilization: byFramework(
      'Highest share of a core’s time to plan for at peak with a queue for each worker.',
      'Highest share of a core’s time to plan for at peak with one queue for all cores.',
    ),
    handlerCpu: z.strictObject({
      record: handler,
      list: handler,
      gateway: handler,
      realtime: handler,
      native: assumption('CPU of the handler inside a native library, the same from both.'),
      compute: handler,
    }),
    pythonShare: z.strictObject({
      needed: byOption('python-libraries', assumption('Share of requests that need Python.')),
      stays: byOption('hot-routes', assumption('Share that stays once the hot routes moved.')),
    }),
    hop: assumption('Network hop between the two parts of a hybrid, in ms.'),
    waitRatio: assumption('99th percentile of the wait for the backend by its mean.'),
    tail: z.strictObject({
      factor: byFramework(
        'By how much the p99 of the queue exceeds that of random arrivals, in Python.',
        'The same in Go.',
      ),
      pause: byFramework('Pauses at the p99 that no load causes, in Python.', 'The same in Go.'),
    }),
    memory: z.strictObject({
      process: byFramework('Memory of one Gunicorn worker.', 'Memory of the process of Go.'),
      connection: byFramework('Memory of a held connection in Python.', 'The same in Go.'),
    }),
    databaseQueries: assumption('Queries that the database serves well at once.'),
    price: z.strictObject({
      core: assumption('A year of one core.'),
      memory: assumption('A year of one GB of memory.'),
      week: assumption('A week of one engineer.'),
    }),
    cost: z.strictObject({
      noticed: assumption('Cost a year that begins to be noticed.'),
      doublings: assumption('Doublings of that from utility 1 to 0.'),
    }),
    latency: z.strictObject({
      atTarget: assumption('Utility when the p99 just meets the target.'),
      halvings: assumption('Halvings of the p99 from utility 0 to 1.'),
    }),
    skill: byOption(
      'python-skill',
      byOption('deadline', assumption('Proficiency, 0 to 1, by the time there is to grow it.')),
    ),
    kept: byOption('existing-code', byCandidate('Share of what is needed that exists and stays.')),
    moved: byOption('hot-routes', assumption('Share of the code to write anew for hot routes.')),
    ecosystem: byOption('python-libraries', byCandidate('Access to the libraries needed.')),
    operations: z.record(
      z.enum(candidateIds),
      byOption('connections', assumption('How little there is to run at night.')),
    ),
    weights: z.strictObject({
      cost: assumption('Weight of cores and memory a year.'),
      latency: byOption('p99-target', assumption('Weight of headroom under the p99 target.')),
      team: assumption('Weight of proficiency.'),
      delivery: assumption('Weight of what has to be written anew.'),
      ecosystem: byOption('python-libraries', assumption('Weight of library access.')),
      operations: byOption('connections', assumption('Weight of operations.')),
    }),
    marginThreshold: assumption('Lead that the best candidate needs.'),
    hardlyMatters: z.strictObject({
      meanDifference: assumption('Largest difference of mean responses that hardly shows.'),
      cores: assumption('Largest difference of cores that hardly shows.'),
    }),
  })
  .describe('Everything that the decision model takes as given and no benchmark states.');

export type AssumptionsFile = z.infer<typeof assumptionsSchema>;
export type Assumption = z.infer<ReturnType<typeof assumption>>;
