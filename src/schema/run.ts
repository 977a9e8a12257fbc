import { z } from 'zod';
import { measureIds, unitIds } from './measures.ts';
import { bilingual, day, id, schemaReference } from './fields.ts';

const positive = (meaning: string) => z.number().positive().nullable().describe(meaning);
const words = (meaning: string) => z.string().min(1).nullable().describe(meaning);

const value = z
  .strictObject({
    value: z.number().nonnegative().describe('The figure, in the unit that the run declares.'),
    bound: z
      .enum(['over', 'within', 'either'])
      .optional()
      .describe(
        'How the source bounds it: more than the value, at most the value, or one of two readings.',
      ),
    to: z.number().positive().optional().describe('The other reading, with bound "either".'),
    low: z.number().nonnegative().optional().describe('Lowest of the repeats.'),
    high: z.number().nonnegative().optional().describe('Highest of the repeats.'),
    repeats: z
      .array(z.number().nonnegative())
      .min(1)
      .optional()
      .describe('Every repeat, in the order of measuring; the value is their median.'),
    placeholder: z
      .number()
      .optional()
      .describe('What the source prints instead of a figure, such as -1; the value is then 0.'),
  })
  .nullable()
  .describe('One measured figure; null where the source gives none.');

/** Where somebody else’s figures are, to be found again. */
const origin = {
  repository: z.url({ protocol: /^https$/ }).describe('Repository that holds the results.'),
  path: z.string().min(1).describe('Path of the results in the repository.'),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .describe('Commit that was read.'),
};

const load = z
  .strictObject({
    kind: z
      .enum(['closed', 'paced', 'held'])
      .describe(
        'Closed: each connection sends when it has its answer. Paced: requests are sent at a set rate, whatever is answered. Held: connections are kept open and send next to nothing.',
      ),
    tool: z.string().min(1).describe('Load generator of this row.'),
    seconds: z.number().positive().describe('Seconds of each measurement.'),
    latencies: z
      .enum(['corrected', 'from-schedule', 'from-sending'])
      .nullable()
      .describe(
        'Corrected: raised by the tool for coordinated omission. From the schedule: from the moment at which each request was due. From sending: as each request took. Means of these do not compare. Null without latencies.',
      ),
    share: z
      .strictObject({
        of: id.describe('Stack of the server that saturates at that rate.'),
        saturation: z.number().positive().max(1).describe('Part of the rate at which it does.'),
      })
      .optional()
      .describe('How the rate of a paced row was chosen.'),
  })
  .describe('How requests were sent.');

const row = z.strictObject({
  id: id.describe('Id of the row within its run.'),
  subject: id.describe('What was measured: an id in data/subjects.json.'),
  test: id.nullable().describe('What the requests did, such as ping; null where the run says it.'),
  stack: z
    .string()
    .min(1)
    .nullable()
    .describe('What served the subject, such as gunicorn-gevent; null where it is not stated.'),
  variant: z
    .enum(['before', 'after'])
    .nullable()
    .describe('Which side of a change this is; null where nothing changed.'),
  concurrency: z
    .number()
    .int()
    .positive()
    .nullable()
    .describe(
      'Requests said to be in flight at once (connections, threads or users); null for a set rate.',
    ),
  calls: z
    .enum(['database', 'upstream'])
    .optional()
    .describe('What its requests call and wait for, so that the server need not be busy.'),
  date: day.optional().describe('Day of this row, where it differs from the run’s.'),
  load: load.optional(),
  provenance: z
    .strictObject(origin)
    .optional()
    .describe('Where this row comes from, where it differs from the run’s.'),
  twinOf: id
    .optional()
    .describe('The row whose configuration this is once more, to see what chance does.'),
  values: z
    .partialRecord(z.enum(measureIds), value)
    .describe('Figures by measure; exactly the measures for which the run declares a unit.'),
});

/** What executed some of the subjects, as far as speed depends on it. */
const runtime = z.strictObject({
  subjects: z.array(id).min(1).describe('Subjects that it executed.'),
  name: z.string().min(1).describe('Such as CPython or Go.'),
  version: z.string().min(1).describe('Version, as the source has it.'),
  released: day.nullable().describe('Day on which this feature version (3.11, 1.26) was released.'),
  optimized: z
    .boolean()
    .nullable()
    .describe('Whether it was compiled with profile-guided optimization; null if unknown.'),
  flags: z.string().optional().describe('What it was configured with, as far as it tells.'),
  loop: z
    .strictObject({
      takes: z
        .number()
        .positive()
        .describe('Nanoseconds for an object in a plain loop; less is faster.'),
      fastest: z
        .number()
        .positive()
        .describe('The same on the fastest current one of its kind on the machine.'),
    })
    .nullable()
    .describe('How fast it is beside others on the same machine; null where nobody looked.'),
});

/** Everything that a reader needs to judge or repeat the run; null where the source is silent. */
const setup = z.strictObject({
  tool: words('Load generator.'),
  toolVersion: words('Version of the load generator.'),
  connections: positive('Connections, threads or users of the load generator.'),
  connectionsMeaning: bilingual.nullable().describe('What exactly was counted as one of them.'),
  duration: positive('Length of the measurement in seconds.'),
  rampUp: positive('Length of the ramp-up in seconds.'),
  cores: positive('Cores of the machine under test.'),
  memory: positive('Memory of the machine under test in GB.'),
  machine: bilingual.nullable().describe('Kind of machine, in words.'),
  endpoint: words('Method and path.'),
  routes: positive('Routes registered.'),
  server: bilingual.nullable().describe('How the subjects were served.'),
  versions: words('Versions of the languages, frameworks and servers.'),
  workers: positive('Worker processes of the server.'),
  loadOnSameMachine: z
    .boolean()
    .nullable()
    .describe('Whether load generator and server shared a machine.'),
  repeats: positive('How often the measurement was repeated.'),
  reported: z
    .enum(['best', 'median', 'mean', 'last'])
    .nullable()
    .optional()
    .describe('Which of the repeats a figure is.'),
  runtimes: z.array(runtime).min(1).nullable().optional().describe('What executed the subjects.'),
  percentiles: words('Percentiles that were recorded.'),
  commands: z.array(z.string().min(1)).nullable().describe('Commands of server and load.'),
  noise: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('Highest share of the machine that other processes took during a measurement.'),
  resolution: z
    .partialRecord(z.enum(measureIds), z.number().nonnegative())
    .optional()
    .describe(
      'By measure, the share below which a difference cannot be told from chance here: how far rows came out from their twins, at 95%.',
    ),
});

export const runSchema = z
  .strictObject({
    $schema: schemaReference,
    id: id.describe('Id of the run; equals the file name.'),
    source: id.describe('Where the run comes from: an id in data/references.json.'),
    section: words('Section of the source.'),
    figures: z
      .array(z.string().regex(/^F\d[a-z]?$/, 'a figure is written F1, F2b, …'))
      .describe('Figures of the source article that this run holds.'),
    kind: z
      .enum(['published', 'third-party', 'reproduced', 'reader'])
      .describe(
        'Who measured it: the source article, somebody else in public, this project, or a reader.',
      ),
    date: day.nullable().describe('Day of the measurement.'),
    title: bilingual,
    setup,
    units: z
      .partialRecord(z.enum(measureIds), z.enum(unitIds))
      .describe('Unit of each measure in this run.'),
    rows: z.array(row).min(1).describe('One row for each configuration that was measured.'),
    capacity: z
      .strictObject({
        test: id.describe('What the requests did.'),
        rows: z
          .strictObject({
            flask: id.describe('Id of the row for Flask.'),
            gin: id.describe('Id of the row for Gin.'),
          })
          .describe('Rows of this run that give the two figures.'),
        cores: z.number().positive().describe('Cores that the subjects could use.'),
        basis: z
          .enum(['measured', 'n/X'])
          .describe('CPU per request: as measured, or cores divided by throughput (n/X).'),
        includesHandler: z
          .literal(true)
          .optional()
          .describe('Set where the requests did real work, so that no handler CPU is added.'),
      })
      .nullable()
      .describe('How the run can feed the decision model; null where it cannot.'),
    provenance: z
      .strictObject({
        ...origin,
        licence: z.string().min(1).describe('Licence of the results.'),
      })
      .nullable()
      .describe('Where the results of somebody else come from; null for all other runs.'),
    claims: z
      .array(
        z.discriminatedUnion('kind', [
          z.strictObject({
            kind: z.literal('lock').describe('A lock that every request takes.'),
            hold: z.number().positive().describe('How long it is held, in ms.'),
            rows: z.array(id).min(1).describe('Rows to which the claim applies.'),
          }),
          z.strictObject({
            kind: z.literal('pool').describe('A pool from which every request takes one.'),
            size: z.number().int().positive().describe('How many it holds.'),
            hold: z.number().positive().describe('How long one is kept, in ms.'),
            rows: z.array(id).min(1).describe('Rows to which the claim applies.'),
          }),
          z.strictObject({
            kind: z.literal('work').describe('Work that every request does.'),
            takes: z.number().positive().describe('How long it takes, in ms.'),
            rows: z.array(id).min(1).describe('Rows to which the claim applies.'),
          }),
        ]),
      )
      .describe('What the source says of causes; the audit holds the figures against it.'),
    flaws: z
      .array(
        z.strictObject({
          kind: z
            .enum(['unequal-sides', 'connection-per-request', 'stale-dependency', 'unit-error'])
            .describe('What kind of flaw is known.'),
          rows: z.array(id).min(1).nullable().describe('Rows that it concerns; null for all.'),
          detail: bilingual.describe('What exactly, in one sentence.'),
        }),
      )
      .describe('Flaws of the setup that no figure shows, from the source or its repository.'),
    caveats: z.array(bilingual).describe('What the run does not show, a sentence each.'),
    since: z
      .array(
        z.strictObject({
          text: bilingual.describe('What happened, with its day, in one or two sentences.'),
          sources: z.array(id).min(1).describe('Where that is said: ids in data/references.json.'),
        }),
      )
      .min(1)
      .optional()
      .describe('What has become of the source since, where a reader has to know it.'),
  })
  .describe('One benchmark run.');

export type Run = z.infer<typeof runSchema>;
export type Row = Run['rows'][number];
export type Value = NonNullable<z.infer<typeof value>>;
export type SetupField = keyof Run['setup'];
export type Runtime = z.infer<typeof runtime>;
