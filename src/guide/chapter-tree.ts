import mdxRenderer from '@astrojs/mdx/server.js';
import preactRenderer from '@astrojs/preact/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { type CollectionEntry, getCollection, render } from 'astro:content';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { guideComponents } from '#components/guide/index.ts';
import { readingWords } from '#i18n/all-words.ts';
import { type Locale, locales } from '#i18n/locale.ts';
import { type FigureNumbers, figureNumbers, withNumbers } from './figure-numbers.ts';
import { guideFolder } from './guide-folder.ts';

type Entry = CollectionEntry<'guide'>;

/**
 * The rendered text of a chapter as a tree, its figures and tables numbered. The page and whatever
 * is said of a chapter elsewhere (its notes, its sources, its Markdown) are made of this tree, so
 * that no second copy can disagree.
 */
export async function chapterTree(entry: Entry): Promise<Root> {
  const key = `${entry.id} ${entry.digest}`;
  const tree = numbered.get(key) ?? numberedTree(entry);
  numbered.set(key, tree);
  return tree;
}

const numbered = new Map<string, Promise<Root>>();

async function numberedTree(entry: Entry): Promise<Root> {
  const all = await getCollection('guide', ({ id }) => id.startsWith(`${localeOf(entry)}/`));
  const numbers = new Map(
    await Promise.all(all.map(async (each) => [slugOf(each), await numbersOf(each)] as const)),
  );
  return withNumbers(await unnumberedTree(entry), await numbersOf(entry), numbers);
}

async function numbersOf(entry: Entry): Promise<FigureNumbers> {
  const { numberOf } = readingWords[localeOf(entry)];
  return figureNumbers(await unnumberedTree(entry), entry.data.chapter, numberOf);
}

/** The language whose folder an entry is in. */
export function localeOf({ id }: Pick<Entry, 'id'>): Locale {
  const locale = locales.find((each) => id.startsWith(`${each}/`));
  if (!locale) throw new Error(`${guideFolder}/${id} is in no language's folder.`);
  return locale;
}

/** A chapter's part of the address. */
export function slugOf({ id }: Pick<Entry, 'id'>): string {
  return id.slice(id.indexOf('/') + 1);
}

function unnumberedTree(entry: Entry): Promise<Root> {
  const key = `${entry.id} ${entry.digest}`;
  const tree = trees.get(key) ?? renderTree(entry);
  trees.set(key, tree);
  return tree;
}

const trees = new Map<string, Promise<Root>>();

const container = AstroContainer.create().then((created) => {
  created.addServerRenderer({ name: '@astrojs/preact', renderer: preactRenderer });
  created.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  return created;
});

async function renderTree(entry: Entry): Promise<Root> {
  const { Content } = await render(entry);
  const html = await (await container).renderToString(Content, {
    params: { locale: localeOf(entry) },
    props: { components: guideComponents },
  });
  return fromHtml(html, { fragment: true });
}
