import { z } from 'zod';
import { invariantIds } from '#engine/proof/run-proof.ts';
import { questions } from '#engine/questions/questions.ts';
import { verdictIds } from '#engine/verdict/verdict.ts';
import { id, schemaReference } from './fields.ts';

const count = (meaning: string) => z.number().int().nonnegative().describe(meaning);
const share = (meaning: string) => z.number().nonnegative().describe(meaning);
const digest = (meaning: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe(meaning);
const questionId = z.enum(questions.map((question) => question.id)).describe('A question.');
const answers = z
  .partialRecord(questionId, z.string())
  .describe('One answer to every question that is asked.');
const verdict = z.enum(verdictIds).describe('A verdict.');

const verdicts = z
  .array(
    z.strictObject({
      verdict,
      vectors: count('Vectors that come to it.'),
      share: share('Share of all of them.'),
      shareOfFitting: share('Share of those in which something fits.').nullable(),
    }),
  )
  .describe('How many vectors come to each verdict.');

const exchange = z
  .strictObject({
    fitting: count('Vectors in which something fits.'),
    changed: count('Vectors with another verdict once the figures of the run are exchanged.'),
    changedWhereFitting: count('Those of them in which something fitted before.'),
    share: share('changed ÷ fitting.'),
  })
  .describe('How much the figures of the run decide.');

export const proofSchema = z
  .strictObject({
    $schema: schemaReference,
    vectors: count('Answer vectors that were evaluated, on every run: all there are.'),
    run: id.describe('The run that the figures below rest on, the default of the wizard.'),
    digests: z.strictObject({
      data: digest('SHA-256 of questions, assumptions and figures of all runs.'),
      verdicts: digest('SHA-256 of the verdicts of all vectors, one byte each.'),
    }),
    sensible: verdicts.describe(
      'The same of the sensible vectors: no contradiction, somebody works in a language that the team can operate, at most 1,250 requests a second for each core.',
    ),
    verdicts,
    nearest: z
      .strictObject({
        distance: z.number().positive().describe('In utility, from 0 to 1.'),
        answers,
      })
      .describe('Where a lead comes nearest to the threshold of a verdict.'),
    exchange,
    options: z
      .array(
        z.strictObject({
          question: questionId,
          option: z.string().describe('An option of the question.'),
          vectors: count('Vectors with the option.'),
          decides: count('Those in which a neighbouring option would give another verdict.'),
        }),
      )
      .describe('How often each option decides.'),
    examples: z
      .array(z.strictObject({ verdict, answers }))
      .describe('For each verdict the vector in the middle of all that come to it.'),
    invariants: z
      .array(
        z.strictObject({
          id: z.enum(invariantIds).describe('Name of the property.'),
          cases: z
            .enum(['vectors', 'scores', 'pairs', 'inputs', 'conditions', 'options'])
            .describe('What was counted.'),
          runs: z
            .array(
              z.strictObject({
                run: id.describe('A run that the property applies to.'),
                checked: count('Cases that were looked at.'),
                broken: count('Cases that broke it.'),
              }),
            )
            .describe('The runs that it was checked on; it does not apply to the others.'),
        }),
      )
      .describe('Properties of the model, each checked on everything that it speaks of.'),
    runs: z
      .array(
        z.strictObject({
          run: id.describe('A run that can serve as evidence.'),
          sensible: verdicts,
          verdicts,
          nearest: z.number().positive().describe('How near a lead comes to the threshold.'),
          exchange,
          digest: digest('SHA-256 of the verdicts of all vectors, one byte each.'),
        }),
      )
      .describe('The same on every run that can serve as evidence.'),
  })
  .describe('What `npm run prove` found over every possible set of answers.');

export type ProofFile = z.infer<typeof proofSchema>;
