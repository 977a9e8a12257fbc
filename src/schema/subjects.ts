import { z } from 'zod';
import { id, runtime, schemaReference } from './fields.ts';

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

export type Subject = z.infer<typeof subjectsSchema>['subjects'][number];
