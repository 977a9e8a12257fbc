import { type CollectionEntry, getCollection, render } from 'astro:content';
import type { Locale } from '#i18n/locale.ts';
import { locales } from '#i18n/locale.ts';

/** A chapter in one language. */
export interface Chapter {
  readonly locale: Locale;
  /** The chapter's part of the address, the same in both languages. */
  readonly slug: string;
  readonly entry: CollectionEntry<'guide'>;
}

/**
 * All chapters of both languages, in order. Throws where a chapter lacks its twin, or where the
 * headings of the two do not carry the same ids in the same order: links and the language switch
 * rely on both.
 */
export async function allChapters(): Promise<readonly Chapter[]> {
  const chapters = (await getCollection('guide')).map(toChapter);
  const slugs = [...new Set(chapters.map(({ slug }) => slug))];
  await Promise.all(slugs.map((slug) => requireTwins(slug, chapters)));
  return chapters.toSorted((a, b) => a.entry.data.chapter - b.entry.data.chapter);
}

function toChapter(entry: CollectionEntry<'guide'>): Chapter {
  const [folder, slug = ''] = entry.id.split('/');
  const locale = locales.find((each) => each === folder);
  if (!locale) throw new Error(`content/guide/${entry.id} is in no language's folder.`);
  return { locale, slug, entry };
}

async function requireTwins(slug: string, chapters: readonly Chapter[]) {
  const [first, ...rest] = await Promise.all(
    locales.map(async (locale) => {
      const chapter = chapters.find((each) => each.locale === locale && each.slug === slug);
      if (!chapter)
        throw new Error(`content/guide/${locale}/${slug}.mdx is missing: its twin exists.`);
      const { headings } = await render(chapter.entry);
      return { locale, ids: headings.map((heading) => heading.slug).join(' ') };
    }),
  );
  for (const twin of rest) {
    if (twin.ids === first?.ids) continue;
    throw new Error(
      `content/guide/*/${slug}.mdx: heading ids differ. ${first?.locale}: ${first?.ids} | ${twin.locale}: ${twin.ids}`,
    );
  }
}
