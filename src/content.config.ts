import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'zod';
import { guideFolder } from '#guide/guide-folder.ts';
import { bilingual, id } from '#schema/fields.ts';

/** Chapters of the guide, `<locale>/<chapter>`. Figures and charts stand in them by id. */
const guide = defineCollection({
  loader: glob({ base: guideFolder, pattern: '{zh,en}/*.mdx' }),
  schema: z.strictObject({
    title: z.string().describe('Title of the chapter.'),
    chapter: z.number().int().describe('Number of the chapter in the source article.'),
    summary: z.string().describe('What the chapter answers, in one or two sentences.'),
    updated: z.coerce.date().describe('Day of the last change to the text.'),
    source: id.describe('An id in data/references.json.'),
  }),
});

/** Pages of text that are no chapters, `<locale>/<page>`. Figures stand in them by id, too. */
const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '{zh,en}/*.mdx' }),
  schema: z.strictObject({
    title: z.string().describe('Title of the page.'),
    summary: z.string().describe('What the page tells, in one sentence.'),
    updated: z.coerce.date().describe('Day of the last change to the text.'),
  }),
});

/** Diagrams: one source for both languages. */
const diagrams = defineCollection({
  loader: glob({ base: './content/diagrams', pattern: '*.json' }),
  schema: z.strictObject({
    id,
    section: z.string().describe('Section of the source article.'),
    title: bilingual,
    description: bilingual.describe('What the diagram shows, for those who do not see it.'),
    nodes: z.array(
      z.strictObject({
        id,
        shape: z.enum(['start', 'step', 'decision', 'end']).describe('Role in the flow.'),
        label: bilingual,
      }),
    ),
    edges: z.array(
      z.strictObject({ from: id, to: id, label: bilingual.optional().describe('Condition.') }),
    ),
  }),
});

/** Words of the field. Chapters link the first mention of each, in any of its spellings. */
const glossary = defineCollection({
  loader: file('content/glossary.json'),
  schema: z.strictObject({
    id,
    term: bilingual,
    also: z
      .strictObject({ zh: z.array(z.string().min(1)), en: z.array(z.string().min(1)) })
      .default({ zh: [], en: [] })
      .describe('Other spellings that count as a mention; English plurals in -s need none.'),
    definition: bilingual,
    see: z.array(id).describe('Related entries.'),
  }),
});

export const collections = { guide, pages, diagrams, glossary };
