import { z } from 'zod';
import { bilingual, id, schemaReference } from './fields.ts';

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

export type FeatureTable = z.infer<typeof tableSchema>;
