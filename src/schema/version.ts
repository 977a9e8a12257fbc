import { z } from 'zod';
import { schemaReference } from './fields.ts';

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
