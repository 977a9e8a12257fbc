import { z } from 'zod';
import { candidateIds } from '#engine/capacity/candidates.ts';
import { optionsOf } from '#engine/questions/questions.ts';
import { measureIds, unitIds } from './measures.ts';
import { bilingual, day, id, schemaReference } from './parts.ts';

/** The short lists: who is measured, who can be chosen, what is cited. */

const runtime = z.enum(['python', 'go', 'node', 'jvm']);

export const subjectsSchema = z
  .strictObject({
    $schema: schemaReference,
    subjects: z.array(
      z.strictObject({
        id,
        name: z.string().min(1).nullable().describe('Its own name; null where none is given.'),
        kind: z.enum(['framework', 'unnamed-system']).describe('What kind of thing was measured.'),
        runtime: runtime.nullable().describe('Language runtime; null where it is not known.'),
      }),
    ),
  })
  .describe('What the rows of benchmark runs measured.');

export const candidatesSchema = z
  .strictObject({
    $schema: schemaReference,
    candidates: z.array(
      z.strictObject({
        id: z.enum(candidateIds).describe('Id that the engine knows.'),
        name: z.string().min(1).describe('Name, the same in both languages.'),
        subjects: z.array(id).min(1).describe('Subjects that it consists of.'),
        runtimes: z.array(runtime).min(1).describe('Language runtimes that it needs.'),
      }),
    ),
  })
  .describe('What the wizard can recommend.');

export const referencesSchema = z
  .strictObject({
    $schema: schemaReference,
    references: z.array(
      z.strictObject({
        id,
        title: z.string().min(1).describe('Title in its own language.'),
        publisher: z.string().min(1).nullable().describe('Author or publisher; null if unknown.'),
        url: z
          .url({ protocol: /^https$/ })
          .nullable()
          .describe('Address; null if there is none.'),
        language: z.enum(['zh', 'en']).describe('Language of the source.'),
        checked: day.nullable().describe('Day on which the claim was last looked up there.'),
      }),
    ),
  })
  .describe('Sources that pages cite by id.');

export const factsSchema = z
  .strictObject({
    $schema: schemaReference,
    facts: z.array(
      z.strictObject({
        id,
        value: z.number().describe('The figure.'),
        unit: z.enum(unitIds).describe('Unit of the figure.'),
        how: z
          .enum(['cited', 'measured', 'calculated'])
          .describe('Cited from the source, measured by this project, or calculated from it.'),
        source: id.describe('An id in data/references.json.'),
        meaning: bilingual.describe('What the figure is a figure of.'),
      }),
    ),
  })
  .describe('Single figures that the guide cites beside the runs.');

const cell = z.union([
  z.strictObject({ lost: z.literal(true) }).describe('A cell missing from our copy.'),
  z
    .strictObject({
      zh: z.string().min(1),
      en: z.string().min(1),
      inferred: z.literal(true).optional().describe('Set where its place is our inference.'),
    })
    .describe('A cell in both languages.'),
]);

export const tableSchema = z
  .strictObject({
    $schema: schemaReference,
    id: id.describe('Id of the table; equals the file name.'),
    source: id.describe('An id in data/references.json.'),
    moreSources: z.array(id).min(1).optional().describe('Where it draws on several sources.'),
    section: z.string().min(1).nullable().describe('Section of the source; null for the whole.'),
    title: bilingual,
    columns: z.array(z.strictObject({ id, label: bilingual })).min(1),
    rows: z
      .array(
        z.strictObject({
          id,
          label: bilingual,
          cells: z.record(z.string(), cell).describe('One cell for every column.'),
        }),
      )
      .min(1),
  })
  .describe('A table of features, in words.');

const partName = bilingual
  .nullable()
  .describe('What the run is called in this chart; null where it shows one run only.');

const parts = z
  .array(
    z.strictObject({
      run: id.describe('A run that the chart shows.'),
      name: partName,
      rows: z.array(id).min(1).describe('Rows of the run, in the order in which they appear.'),
    }),
  )
  .min(1);

const rowsOfRuns = {
  id,
  parts,
  measures: z.array(z.enum(measureIds)).min(1).describe('One panel for each measure.'),
  title: bilingual,
};

export const chartsSchema = z
  .strictObject({
    $schema: schemaReference,
    charts: z.array(
      z.discriminatedUnion('kind', [
        z
          .strictObject({ kind: z.literal('comparison'), ...rowsOfRuns })
          .describe('Bars that compare subjects.'),
        z
          .strictObject({ kind: z.literal('trend'), ...rowsOfRuns })
          .describe('Lines over concurrency, one for each subject and server.'),
        z
          .strictObject({
            kind: z.literal('ratio'),
            id,
            parts: z
              .array(
                z.strictObject({
                  run: id.describe('A run with Flask and Gin in it.'),
                  name: partName,
                  tests: z.array(id).min(1).describe('Tests of the run that are shown.'),
                }),
              )
              .min(1),
            title: bilingual,
          })
          .describe('Throughput of Gin over that of Flask, by run, server and concurrency.'),
        z
          .strictObject({ kind: z.literal('in-flight'), id, parts, title: bilingual })
          .describe('Stated concurrency beside throughput × mean latency.'),
        z
          .strictObject({
            kind: z.literal('cores'),
            id,
            workload: z
              .enum(optionsOf('workload'))
              .describe('Whose assumed handler CPU is added to that of the framework.'),
            rates: z
              .array(z.number().positive())
              .min(2)
              .describe('Requests per second, in ascending order.'),
            parts: z
              .array(
                z.strictObject({
                  run: id.describe('A run with Flask and Gin in it.'),
                  name: partName,
                }),
              )
              .min(1),
            title: bilingual,
          })
          .describe('Cores that Flask and Gin need over the rate, by the figures of runs.'),
      ]),
    ),
  })
  .describe('What each chart shows.');

export const versionSchema = z
  .strictObject({
    $schema: schemaReference,
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers with dots between them')
      .describe(
        'Version of what is published of the charts. The first number goes up when an id goes or changes its meaning, the second when a figure changes or comes, the third for all else.',
      ),
  })
  .describe('The version of the data, which files of charts name.');

type Entry<
  T extends z.ZodType,
  K extends keyof z.infer<T>,
> = z.infer<T>[K] extends readonly (infer E)[] ? E : never;

export type Subject = Entry<typeof subjectsSchema, 'subjects'>;
export type Candidate = Entry<typeof candidatesSchema, 'candidates'>;
export type Reference = Entry<typeof referencesSchema, 'references'>;
export type Fact = Entry<typeof factsSchema, 'facts'>;
export type FeatureTable = z.infer<typeof tableSchema>;
export type Cell = z.infer<typeof cell>;
export type Chart = Entry<typeof chartsSchema, 'charts'>;
/** A chart of rows as runs hold them. */
export type RowsChart = Extract<Chart, { kind: 'comparison' | 'trend' }>;
export type RatioChart = Extract<Chart, { kind: 'ratio' }>;
export type CoresChart = Extract<Chart, { kind: 'cores' }>;
/** A chart whose figures are computed from those of runs. */
export type DerivedChart = Exclude<Chart, RowsChart>;
export type InFlightChart = Extract<Chart, { kind: 'in-flight' }>;
