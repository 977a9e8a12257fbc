import { z } from 'zod';
import { verdictIds } from '#engine/verdict/decide.ts';
import { flagIds } from '#engine/verdict/flags.ts';
import { bilingual, id, schemaReference } from './fields.ts';

export const scenariosSchema = z
  .strictObject({
    $schema: schemaReference,
    scenarios: z.array(
      z
        .strictObject({
          id,
          title: bilingual.describe('Name of the scenario.'),
          situation: bilingual.describe('Who asks, and what for.'),
          reason: bilingual.describe('Why an experienced engineer would agree.'),
          answers: z
            .record(z.string(), z.string())
            .describe('One option for every question of the wizard.'),
          verdict: z.enum(verdictIds).describe('The verdict that the engine must return.'),
          flags: z.array(z.enum(flagIds)).describe('Flags that the engine must raise.'),
        })
        .describe('A worked example with its expected verdict.'),
    ),
  })
  .describe('Worked examples; they are pages and tests at once.');

export type ScenarioEntry = z.infer<typeof scenariosSchema>['scenarios'][number];
