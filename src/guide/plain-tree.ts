import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';

/** The tree of a chapter with only such elements left as plain Markdown knows. */
export function plainTree(tree: Root, resolve: (address: string) => string): Root {
  return { ...tree, children: tree.children.flatMap((node) => plainOf(node, resolve)) };
}

type Resolve = (address: string) => string;

function plainOf(node: RootContent, resolve: Resolve): readonly ElementContent[] {
  if (node.type === 'text') return [{ ...node, value: node.value.replaceAll('\u00a0', ' ') }];
  if (node.type !== 'element' || isLeftOut(node)) return [];
  if (node.tagName === 'pre') return [codeOf(node)];
  const children = node.children.flatMap((child) => plainOf(child, resolve));
  if (isTitle(node)) return [strong(spaced(children))];
  if (isHeading(node))
    return [{ ...node, children: unlinked(node).flatMap((child) => plainOf(child, resolve)) }];
  switch (node.tagName) {
    case 'a':
      return linkOf(node, children, resolve);
    case 'figcaption':
      return [{ ...node, children: separated(children) }];
    case 'small':
      return [text(` (${toString(node)})`)];
    case 'table':
      return tableOf(node, children);
    default:
      return [{ ...node, children }];
  }
}

/** Pictures, which lists and tables say in words, and what only serves the page. */
function isLeftOut({ tagName, properties }: Element): boolean {
  return ['svg', 'summary', 'script'].includes(tagName) || properties['ariaHidden'] === 'true';
}

/** Titles of notes, tables and charts are no sections of the chapter. */
function isTitle({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.some((name) => titles.has(String(name)));
}

const titles: ReadonlySet<string> = new Set(['note-label', 'table-title', 'chart-title']);

function isHeading({ tagName }: Element): boolean {
  return /^h[234]$/.test(tagName);
}

/** A heading links to itself; what is in the link. */
function unlinked({ children }: Element): readonly ElementContent[] {
  return children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'a' ? child.children : [child],
  );
}

/** A link; of the one by which a note links to itself only the text. */
function linkOf(node: Element, children: ElementContent[], resolve: Resolve) {
  const href = String(node.properties['href'] ?? '');
  if (href.startsWith('#note-')) return children;
  return [{ ...node, properties: { href: resolve(href) }, children }];
}

/** A table below its caption. */
function tableOf(node: Element, children: ElementContent[]): readonly ElementContent[] {
  const isCaption = (child: ElementContent) =>
    child.type === 'element' && child.tagName === 'caption';
  const captions = children.filter(isCaption).map((caption) => strong([text(toString(caption))]));
  return [...captions, { ...node, children: children.filter((child) => !isCaption(child)) }];
}

/** Code without the marks of its colours. */
function codeOf(node: Element): Element {
  const code = node.children.find((child) => child.type === 'element');
  return { ...node, children: [{ ...(code ?? node), children: [text(toString(node))] }] };
}

/** Sources, grades and links, which a style sheet sets apart, with a mark between them. */
function separated(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child, index) => {
    if (child.type !== 'element') return [child];
    const isSource = child.tagName === 'span';
    const apart = isSource ? { ...child, children: separated(child.children) } : child;
    if (index === 0) return [apart];
    if (isSource || child.tagName === 'a') return [text(' · '), apart];
    return children[index - 1]?.type === 'element' ? [text(' '), apart] : [apart];
  });
}

/** Parts that a style sheet sets apart. */
function spaced(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child, index) => (index > 0 ? [text(' '), child] : [child]));
}

function strong(children: ElementContent[]): Element {
  const inner: Element = { type: 'element', tagName: 'strong', properties: {}, children };
  return { type: 'element', tagName: 'p', properties: {}, children: [inner] };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
