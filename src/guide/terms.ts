import type { Element, ElementContent, Nodes, Root } from 'hast';

/** A term of the glossary as chapters of one language may spell it. */
export interface Term {
  readonly id: string;
  readonly spellings: readonly string[];
}

/** Where a chapter mentions a term first. */
export interface Mention {
  readonly id: string;
  /** Id of the heading above it; null before the first. */
  readonly section: string | null;
}

/**
 * Links the first mention of each term in running text to its entry in the glossary. Headings,
 * links, code, tables, figures and sources are left as they are.
 * @param address of the glossary, with what stands before the id of an entry
 */
export function linkTerms(tree: Root, terms: readonly Term[], address: string) {
  const mentions: Mention[] = [];
  const left = new Map(terms.map((term) => [term.id, term]));
  const seen: Seen = { left, mentions, address, section: null };
  const linked: Root = { ...tree, children: tree.children.map((node) => linkIn(node, seen)[0]) };
  return { tree: linked, mentions };
}

interface Seen {
  readonly left: Map<string, Term>;
  readonly mentions: Mention[];
  readonly address: string;
  section: string | null;
}

const leftOut: ReadonlySet<string> = new Set(
  'a cite code data figcaption figure h1 h2 h3 h4 pre summary svg table'.split(' '),
);

/** The node, or the nodes that take the place of a text. */
function linkIn<T extends Nodes>(node: T, seen: Seen): readonly [T, ...T[]] {
  if (node.type !== 'element') return [node];
  const { id } = node.properties;
  if (/^h[234]$/.test(node.tagName) && id) seen.section = String(id);
  if (leftOut.has(node.tagName)) return [node];
  const children = node.children.flatMap((child) =>
    child.type === 'text' ? linkText(child.value, seen) : linkIn(child, seen),
  );
  return [{ ...node, children }];
}

function linkText(text: string, seen: Seen): readonly ElementContent[] {
  const first = firstMention(text, [...seen.left.values()]);
  if (!first) return text === '' ? [] : [{ type: 'text', value: text }];
  const { id, at, spelled } = first;
  seen.left.delete(id);
  seen.mentions.push({ id, section: seen.section });
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: `${seen.address}${id}` },
    children: [{ type: 'text', value: spelled }],
  };
  return [
    ...(at > 0 ? [{ type: 'text' as const, value: text.slice(0, at) }] : []),
    link,
    ...linkText(text.slice(at + spelled.length), seen),
  ];
}

/** The earliest mention in a text; of two at one place the longer one. */
function firstMention(text: string, terms: readonly Term[]) {
  return terms
    .flatMap(({ id, spellings }) =>
      spellings.flatMap((spelling) => {
        const found = patternOf(spelling).exec(text);
        return found ? [{ id, at: found.index, spelled: found[0] }] : [];
      }),
    )
    .toSorted((a, b) => a.at - b.at || b.spelled.length - a.spelled.length)[0];
}

const patterns = new Map<string, RegExp>();

/** Latin spellings stand alone, in any case and with a plural -s; Chinese has no such borders. */
function patternOf(spelling: string): RegExp {
  const known = patterns.get(spelling);
  if (known) return known;
  const [before, after] = [/^[\p{Script=Latin}\d]/u, /[\p{Script=Latin}\d]$/u].map((border) =>
    border.test(spelling),
  );
  const pattern = new RegExp(
    [
      before ? String.raw`(?<![\p{Script=Latin}\d_/.-])` : '',
      spelling.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`),
      after ? String.raw`s?(?![\p{Script=Latin}\d_-])` : '',
    ].join(''),
    'iu',
  );
  patterns.set(spelling, pattern);
  return pattern;
}
