import { z } from 'zod';
import { day, id, schemaReference } from './fields.ts';

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

export type Reference = z.infer<typeof referencesSchema>['references'][number];
