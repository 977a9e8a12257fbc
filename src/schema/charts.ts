import { z } from 'zod';
import { optionsOf } from '#engine/questions/questions.ts';
import { measureIds } from './measures.ts';
import { bilingual, id, schemaReference } from './fields.ts';

const excerptName = bilingual
  .nullable()
  .describe('What the run is called in this chart; null where it shows one run only.');

const excerpts = z
  .array(
    z.strictObject({
      run: id.describe('A run that the chart shows.'),
      name: excerptName,
      rows: z.array(id).min(1).describe('Rows of the run, in the order in which they appear.'),
    }),
  )
  .min(1);

const rowsOfRuns = {
  id,
  excerpts,
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
          .strictObject({ kind: z.literal('tests'), ...rowsOfRuns })
          .describe(
            'Bars that compare subjects in Go with those in Python, in a panel for each test.',
          ),
        z
          .strictObject({ kind: z.literal('paced'), ...rowsOfRuns })
          .describe('Lines over the rate at which requests were sent, in a panel for each test.'),
        z
          .strictObject({
            kind: z.literal('ratio'),
            id,
            excerpts: z
              .array(
                z.strictObject({
                  run: id.describe('A run with Flask and Gin in it.'),
                  name: excerptName,
                  tests: z.array(id).min(1).describe('Tests of the run that are shown.'),
                }),
              )
              .min(1),
            title: bilingual,
          })
          .describe('Throughput of Gin over that of Flask, by run, server and concurrency.'),
        z
          .strictObject({
            kind: z.literal('ratio-by-test'),
            id,
            excerpts: z
              .array(
                z.strictObject({
                  run: id.describe('A run that keeps its repeats, with Flask and Gin in it.'),
                  name: excerptName,
                  stack: z.string().min(1).describe('What served Flask.'),
                }),
              )
              .length(1),
            title: bilingual,
          })
          .describe(
            'Throughput of Gin over that of Flask on one server, each test with its interval.',
          ),
        z
          .strictObject({ kind: z.literal('in-flight'), id, excerpts, title: bilingual })
          .describe('Stated concurrency beside throughput × mean latency.'),
        z
          .strictObject({
            kind: z.literal('cores'),
            id,
            workload: z
              .enum(optionsOf('workload').filter((id) => id !== 'native'))
              .describe('Whose assumed handler CPU is added to that of the framework.'),
            rates: z
              .array(z.number().positive())
              .min(2)
              .describe('Requests per second, in ascending order.'),
            excerpts: z
              .array(
                z.strictObject({
                  run: id.describe('A run with Flask and Gin in it.'),
                  name: excerptName,
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

export type Chart = z.infer<typeof chartsSchema>['charts'][number];
/** A chart of rows as runs hold them. */
export type RowsChart = Extract<Chart, { kind: 'comparison' | 'trend' | 'tests' | 'paced' }>;
export type RatioChart = Extract<Chart, { kind: 'ratio' }>;
export type RatioByTestChart = Extract<Chart, { kind: 'ratio-by-test' }>;
export type CoresChart = Extract<Chart, { kind: 'cores' }>;
export type InFlightChart = Extract<Chart, { kind: 'in-flight' }>;
