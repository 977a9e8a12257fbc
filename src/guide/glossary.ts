import { type CollectionEntry, getCollection } from 'astro:content';
import type { Locale } from '#i18n/locale.ts';
import { languageTag } from '#i18n/locale.ts';
import { chapterTree } from './chapter-tree.ts';
import { type Chapter, chaptersIn } from './chapters.ts';
import { linkTerms, type Term } from './terms.ts';

export type GlossaryEntry = CollectionEntry<'glossary'>['data'];

/** A chapter that uses a term, and the section of the first mention. */
export interface Use {
  readonly chapter: Chapter;
  readonly section: string | null;
}

/** The glossary in the order of a language. Throws where an entry refers to one that is not there. */
export async function glossaryIn(locale: Locale): Promise<readonly GlossaryEntry[]> {
  const entries = (await getCollection('glossary')).map(({ data }) => data);
  for (const { id, see } of entries) {
    const unknown = see.find((other) => !entries.some((entry) => entry.id === other));
    if (unknown) {
      throw new Error(
        `content/glossary.json: "${id}" refers to "${unknown}", which is no entry. Add it, or fix the spelling.`,
      );
    }
  }
  const { compare } = new Intl.Collator(languageTag[locale]);
  return entries.toSorted((a, b) => compare(a.term[locale], b.term[locale]));
}

/** The terms as chapters of a language may spell them. */
export async function termsIn(locale: Locale): Promise<readonly Term[]> {
  return (await glossaryIn(locale)).map(({ id, term, also }) => ({
    id,
    spellings: [term[locale], ...also[locale]],
  }));
}

/** Which chapters use each term, by the id of the term. */
export async function usesOfTerms(locale: Locale): Promise<ReadonlyMap<string, readonly Use[]>> {
  const terms = await termsIn(locale);
  const uses = new Map<string, Use[]>();
  for (const chapter of await chaptersIn(locale)) {
    const { mentions } = linkTerms(await chapterTree(chapter.entry), terms, '');
    for (const { id, section } of mentions) {
      uses.set(id, [...(uses.get(id) ?? []), { chapter, section }]);
    }
  }
  return uses;
}
