import { z } from 'zod';
import { verdictIds } from '#engine/verdict/decide.ts';
import { flagIds } from '#engine/verdict/flags.ts';
import { bilingual, id, schemaReference } from './fields.ts';

/** Situations in which experienced people agree, for the model to be held against. */
export const everydaySchema = z
  .strictObject({
    $schema: schemaReference,
    situations: z.array(
      z
        .strictObject({
          id,
          situation: bilingual.describe('Who asks, and what for.'),
          answers: z
            .record(z.string(), z.string())
            .describe('One answer to every question that is asked.'),
          verdicts: z.array(z.enum(verdictIds)).min(1).describe('Verdicts that are right.'),
          flags: z.array(z.enum(flagIds)).describe('Flags that must be raised.'),
          reason: bilingual.describe('Why.'),
        })
        .describe('An everyday situation with the verdicts that are right.'),
    ),
  })
  .describe('Everyday situations.');

export type EverydayEntry = z.infer<typeof everydaySchema>['situations'][number];
