import { z } from 'zod';

/** Pieces that several schemas share. */

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case: a-z, 0-9 and single hyphens')
  .describe('Permanent id in kebab-case.');

export const bilingual = z
  .strictObject({
    zh: z.string().min(1).describe('The text in Simplified Chinese.'),
    en: z.string().min(1).describe('The text in English.'),
  })
  .describe('A text in both languages.');

export const runtime = z.enum(['python', 'go', 'node', 'jvm']);

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written YYYY-MM-DD')
  .describe('A day, as YYYY-MM-DD.');

export const schemaReference = z
  .string()
  .describe('Address of the JSON Schema of this file, relative to the file.');

export type Bilingual = z.infer<typeof bilingual>;

/** A language that every text is in. */
export type Language = keyof Bilingual;
