import { z } from 'zod';
import { candidateIds } from '#engine/capacity/candidates.ts';
import { id, runtime, schemaReference } from './fields.ts';

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

export type Candidate = z.infer<typeof candidatesSchema>['candidates'][number];
