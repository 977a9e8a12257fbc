import { readingWords, siteWords } from '#i18n/all-words.ts';
import { formatDay } from '#i18n/format.ts';
import { otherLocale } from '#i18n/locale.ts';
import type { Reference } from '#schema/references.ts';
import { href } from '#build/addresses.ts';
import { chapterTree } from './chapter-tree.ts';
import type { Chapter } from './chapters.ts';
import { markdownOf } from './markdown.ts';
import { aboutReference, referencesOf } from './references.ts';

/**
 * A whole chapter as Markdown: what its page says, with where it stands and what it cites.
 * @param site origin of the addresses in it; without one they begin at the root of the site
 */
export async function chapterMarkdown(chapter: Chapter, site: URL | undefined): Promise<string> {
  const { locale, slug, entry } = chapter;
  const { title, summary, updated, source } = entry.data;
  const tree = await chapterTree(entry);
  const { name, guide, footer } = siteWords[locale];
  const words = readingWords[locale];
  const page = new URL(href(locale, `guide/${slug}/`), site ?? 'http://site.invalid');
  const resolve = (address: string) => absolute(new URL(address, page), site);
  const twin = resolve(href(otherLocale(locale), `guide/${slug}.md`));
  return [
    `# ${title}`,
    summary,
    [
      `- ${words.markdown.about(name)} · ${guide.chapter(entry.data.chapter)}`,
      `- ${words.markdown.page(link(resolve('')))}`,
      `- ${words.markdown.otherLanguage(link(twin))}`,
      `- ${guide.updated(formatDay(locale, updated.toISOString().slice(0, 10)))}`,
      `- ${footer.licence}`,
    ].join('\n'),
    markdownOf(tree, resolve).trim(),
    `## ${words.references.title}`,
    referencesOf(source, tree)
      .map((reference) => {
        const { publisher, language, checked } = aboutReference(reference, locale);
        return `- ${[titleOf(reference), publisher, language, checked].filter(Boolean).join(' · ')}`;
      })
      .join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function link(address: string): string {
  return `[${address}](${address})`;
}

function absolute(address: URL, site: URL | undefined): string {
  if (site || address.hostname !== 'site.invalid') return address.href;
  return address.pathname + address.search + address.hash;
}

function titleOf({ title, url }: Reference): string {
  const escaped = title.replaceAll(/[[\]\\]/g, String.raw`\$&`);
  return url ? `[${escaped}](${url})` : escaped;
}
