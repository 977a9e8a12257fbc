import { escapedHtml } from '#charts/elsewhere/escaped-html.ts';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { blockEnd, spaced } from '#search/spacing.ts';

/**
 * What search knows of a built page: a document with its title, its headings that can be linked to,
 * and its blocks of text, all spaced. Null for a page without a main part, or one that asks robots
 * not to index it.
 */
export function pageDocument(html: string): string | null {
  const root = parse(html);
  const main = find(root, ({ tagName }) => tagName === 'main');
  const robots = find(root, (element) => attribute(element, 'name') === 'robots');
  if (!main || (robots && attribute(robots, 'content')?.includes('noindex'))) return null;
  const blocks = blocksOf(main);
  // The title opens the page, whatever stands above it.
  const ordered = blocks.toSorted((a, b) => Number(b.tag === 'h1') - Number(a.tag === 'h1'));
  return `<html><body>${ordered.map(markup).join('\n')}</body></html>`;
}

interface Block {
  readonly tag: 'h1' | 'h2' | 'h3' | 'p';
  readonly id: string | null;
  readonly text: string;
}

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Elements that do not interrupt the text that they stand in; small print stands apart. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q s samp span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** What holds no text of the page: pictures have theirs beside them, controls are not content. */
const skipped = new Set(
  'button dialog iframe nav noscript script select style svg template textarea'.split(' '),
);

function blocksOf(main: Element): readonly Block[] {
  const blocks: Block[] = [];
  let open: Omit<Block, 'text'> = { tag: 'p', id: null };
  let text = '';
  const close = (next: Omit<Block, 'text'>) => {
    if (/\S/.test(text)) blocks.push({ ...open, text });
    text = '';
    open = next;
  };
  const visit = (node: Node, within: Omit<Block, 'text'>) => {
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    if (!('tagName' in node) || isSkipped(node)) return;
    if (inline.has(node.tagName)) {
      for (const child of node.childNodes) visit(child, within);
      return;
    }
    const block = blockOf(node);
    close(block);
    for (const child of node.childNodes) visit(child, block);
    close(within);
  };
  visit(main, open);
  close(open);
  return blocks;
}

function blockOf(element: Element): Omit<Block, 'text'> {
  const { tagName } = element;
  const id = attribute(element, 'id') ?? null;
  if (tagName === 'h1') return { tag: tagName, id: null };
  if ((tagName === 'h2' || tagName === 'h3') && id) return { tag: tagName, id };
  return { tag: 'p', id: null };
}

function isSkipped(element: Element): boolean {
  return (
    skipped.has(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true'
  );
}

function markup({ tag, id, text }: Block): string {
  return `<${tag}${id ? ` id="${escapedHtml(id)}"` : ''}>${escapedHtml(spaced(text))} ${blockEnd}</${tag}>`;
}

function find(node: Node, matches: (element: Element) => boolean): Element | null {
  if ('tagName' in node && matches(node)) return node;
  if (!('childNodes' in node)) return null;
  for (const child of node.childNodes) {
    const found = find(child, matches);
    if (found) return found;
  }
  return null;
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}
