import { z } from 'zod';
import { unitIds } from './measures.ts';
import { id } from './fields.ts';

/** What `/charts/<id>.<language>.json` holds, for programs that read it elsewhere. */

const figure = z
  .strictObject({
    value: z.number().describe('The figure, in the unit of its measure.'),
    bound: z
      .enum(['over', 'within', 'either'])
      .optional()
      .describe('More than the value, at most the value, or one of two readings.'),
    to: z.number().optional().describe('The other reading, with bound "either".'),
    low: z.number().optional().describe('Lowest of the repeats, or low end of a 95% interval.'),
    high: z.number().optional().describe('Highest of the repeats, or high end of a 95% interval.'),
  })
  .nullable()
  .describe('One figure; null where the source states none.');

export const chartFileSchema = z
  .strictObject({
    id: id.describe('Permanent id of the chart.'),
    language: z.enum(['zh', 'en']).describe('Language of all texts in the file.'),
    dataVersion: z.string().describe('Version of the data that the chart is made from.'),
    title: z.string().min(1).describe('Title of the chart.'),
    sentence: z.string().min(1).describe('What the chart shows, in one sentence.'),
    licence: z.literal('CC BY 4.0').describe('Licence of chart and file.'),
    sources: z
      .array(
        z.strictObject({
          run: id.describe('Id of the run, as in /data/benchmarks/<run>.json.'),
          section: z.string().nullable().describe('Section of the source.'),
          title: z.string().min(1).describe('Title of the source in its own language.'),
          language: z.enum(['zh', 'en']).describe('Language of the source.'),
          url: z.url().nullable().describe('Address of the source; null if there is none.'),
        }),
      )
      .min(1)
      .describe('Where the figures come from.'),
    measures: z
      .array(
        z.strictObject({
          id: id.describe('Id of the measure, the key of its figures.'),
          name: z.string().min(1).describe('Name of the measure.'),
          unit: z.enum(unitIds).describe('Unit of its figures.'),
        }),
      )
      .min(1)
      .describe('What was measured.'),
    rows: z
      .array(
        z.strictObject({
          id: z.string().min(1).describe('Id of the row.'),
          label: z.string().min(1).describe('What the row is called.'),
          concurrency: z.number().nullable().describe('Requests said to be in flight at once.'),
          rate: z
            .number()
            .optional()
            .describe('Requests per second at which the figures hold, where that was chosen.'),
          values: z.record(z.string(), figure).describe('Figures by the id of their measure.'),
        }),
      )
      .min(1)
      .describe('What is compared, in the order of the chart.'),
  })
  .describe('The figures of one chart with units, sources and licence.');

export type ChartFileJson = z.infer<typeof chartFileSchema>;
