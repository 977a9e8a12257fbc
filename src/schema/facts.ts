import { z } from 'zod';
import { unitIds } from './measures.ts';
import { bilingual, id, schemaReference } from './fields.ts';

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

export type Fact = z.infer<typeof factsSchema>['facts'][number];
