import { z } from 'zod';
import { candidateIds } from '#engine/capacity/candidates.ts';
import { questions } from '#engine/questions/questions.ts';
import { verdictIds } from '#engine/verdict/decide.ts';
import { bilingual, id, schemaReference } from './fields.ts';

const question = z.enum(questions.map((row) => row.id));

/** What a team decided, from public sources, for the model to be held against. */
export const decisionSchema = z
  .strictObject({
    $schema: schemaReference,
    id: id.describe('Id of the decision; equals the file name.'),
    title: bilingual.describe('Who decided what.'),
    facts: bilingual.describe('What is known, in words of our own.'),
    sources: z.array(z.url()).min(1).describe('Where that is told.'),
    answers: z
      .record(z.string(), z.string())
      .describe('One answer to every question that is asked.'),
    inferred: z.array(question).describe('Questions that the sources leave open: our guess.'),
    chose: z
      .enum(candidateIds)
      .describe('What they ran afterwards: flask for Python, gin for Go, hybrid for both.'),
    outcome: bilingual.describe('How it turned out.'),
    acceptable: z
      .array(z.enum(verdictIds))
      .min(1)
      .nullable()
      .describe('Verdicts that a seasoned architect would accept; null where nobody can say.'),
    missing: bilingual
      .nullable()
      .describe('What decided and no question asks for; null where the answers say it all.'),
    dissent: bilingual
      .nullable()
      .describe('Where the model decides otherwise: who is more convincing, and why.'),
  })
  .describe('One real decision.');

export type DecisionEntry = z.infer<typeof decisionSchema>;
