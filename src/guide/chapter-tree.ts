import mdxRenderer from '@astrojs/mdx/server.js';
import preactRenderer from '@astrojs/preact/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { type CollectionEntry, render } from 'astro:content';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { guideComponents } from '#components/guide/index.ts';

/**
 * The rendered text of a chapter as a tree. Whatever is said of a chapter elsewhere (its notes,
 * its sources, its Markdown) is read from this tree, so that no second copy can disagree.
 */
export function chapterTree(entry: CollectionEntry<'guide'>): Promise<Root> {
  const key = `${entry.id} ${entry.digest}`;
  const known = trees.get(key);
  if (known) return known;
  const tree = renderTree(entry);
  trees.set(key, tree);
  return tree;
}

const trees = new Map<string, Promise<Root>>();

const container = AstroContainer.create().then((created) => {
  created.addServerRenderer({ name: '@astrojs/preact', renderer: preactRenderer });
  created.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  return created;
});

async function renderTree(entry: CollectionEntry<'guide'>): Promise<Root> {
  const { Content } = await render(entry);
  const [locale = ''] = entry.id.split('/');
  const html = await (await container).renderToString(Content, {
    params: { locale },
    props: { components: guideComponents },
  });
  return fromHtml(html, { fragment: true });
}
