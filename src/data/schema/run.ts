import { z } from 'zod';
import { measureIds, unitIds } from '../measures.ts';
import { bilingual, day, id, schemaReference } from './parts.ts';

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
  })
  .nullable()
  .describe('One measured figure; null where the source gives none.');

const row = z.strictObject({
  id: id.describe('Id of the row within its run.'),
  subject: id.describe('What was measured: an id in data/subjects.json.'),
  variant: z
    .enum(['before', 'after'])
    .nullable()
    .describe('Which side of a change this is; null where nothing changed.'),
  concurrency: z
    .number()
    .int()
    .positive()
    .nullable()
    .describe('Requests said to be in flight at once (connections, threads or users).'),
  values: z
    .partialRecord(z.enum(measureIds), value)
    .describe('Figures by measure; exactly the measures for which the run declares a unit.'),
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
  percentiles: words('Percentiles that were recorded.'),
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
      .enum(['published', 'third-party', 'reproduced'])
      .describe('Whether the source article, somebody else or this project measured it.'),
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
          .enum(['n/X'])
          .describe('How CPU per request follows: n/X is cores divided by throughput.'),
      })
      .nullable()
      .describe('How the run can feed the decision model; null where it cannot.'),
  })
  .describe('One benchmark run.');

export type Run = z.infer<typeof runSchema>;
export type Row = Run['rows'][number];
export type Value = NonNullable<z.infer<typeof value>>;
export type SetupField = keyof Run['setup'];
