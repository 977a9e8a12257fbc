import { type CollectionEntry, getCollection } from 'astro:content';
import { DataError } from '#data/problems.ts';
import type { Locale } from '#i18n/locale.ts';
import { chapterTree, localeOf, slugOf } from './chapter-tree.ts';
import { twinProblems } from './twins.ts';

/** A chapter in one language. */
export interface Chapter {
  readonly locale: Locale;
  /** The chapter's part of the address, the same in both languages. */
  readonly slug: string;
  readonly entry: CollectionEntry<'guide'>;
}

/** All chapters of both languages, in order. Throws where the languages disagree. */
export async function allChapters(): Promise<readonly Chapter[]> {
  const chapters = (await getCollection('guide')).map(toChapter);
  const texts = await Promise.all(
    chapters.map(async ({ locale, slug, entry }) => {
      const source = entry.body ?? '';
      return { locale, slug, source, tree: await chapterTree(entry) };
    }),
  );
  const problems = twinProblems(texts);
  if (problems.length > 0) throw new DataError(problems);
  return chapters.toSorted((a, b) => a.entry.data.chapter - b.entry.data.chapter);
}

/** The chapters of one language, in order. */
export async function chaptersIn(locale: Locale): Promise<readonly Chapter[]> {
  return (await allChapters()).filter((chapter) => chapter.locale === locale);
}

function toChapter(entry: CollectionEntry<'guide'>): Chapter {
  return { locale: localeOf(entry), slug: slugOf(entry), entry };
}
