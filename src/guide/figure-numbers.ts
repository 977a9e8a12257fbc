import type { Element, Root, RootContent } from 'hast';
import { selectAll } from 'hast-util-select';

/** Pictures (charts and diagrams) and tables are numbered apart from each other. */
export type NumberedKind = 'figure' | 'table';

/** Writes the number of a figure or table, such as `Figure 2.1`. */
export type NumberWriter = (kind: NumberedKind, chapter: number, number: number) => string;

/** What each figure and table of a chapter is called, by its id in the data. */
export type FigureNumbers = ReadonlyMap<string, string>;

/** Gives every figure and table of a chapter its number, in order. */
export function figureNumbers(tree: Root, chapter: number, write: NumberWriter): FigureNumbers {
  const counts = { figure: 0, table: 0 };
  return new Map(
    selectAll('figure', tree).flatMap((figure) => {
      const named = nameOf(figure);
      if (!named) return [];
      counts[named.kind] += 1;
      return [[named.id, write(named.kind, chapter, counts[named.kind])] as const];
    }),
  );
}

/**
 * The tree of a chapter in which figures and tables carry their numbers, and in which each reference
 * (`<See>`) is a link with the number of what it refers to.
 * @param own numbers of the chapter
 * @param others numbers of every chapter, by its part of the address
 * @throws where a reference names nothing that has a number, or a figure has no title to number
 */
export function withNumbers(
  tree: Root,
  own: FigureNumbers,
  others: ReadonlyMap<string, FigureNumbers>,
): Root {
  return { ...tree, children: tree.children.map(numberIn) };

  function numberIn<T extends RootContent>(node: T): T {
    if (node.type !== 'element') return node;
    if ('dataSee' in node.properties) return { ...node, ...reference(node) };
    const children = node.children.map(numberIn);
    const named = node.tagName === 'figure' ? nameOf(node) : null;
    if (!named) return { ...node, children };
    const label = own.get(named.id) ?? '';
    const properties = { ...node.properties, id: anchorOf(named.id) };
    return { ...node, properties, children: withLabel(children, label, named.id) };
  }

  function reference({ properties }: Element) {
    const { dataSee, ...rest } = properties;
    const [, chapter, id = ''] = /^(?:(.+)#)?(.+)$/.exec(String(dataSee)) ?? [];
    const numbers = chapter === undefined ? own : others.get(chapter);
    const label = numbers?.get(id);
    if (label === undefined) {
      throw new Error(
        `<See> refers to "${dataSee}", which is no figure or table with a number. There are: ${[...(numbers?.keys() ?? others.keys())].join(', ')}.`,
      );
    }
    const address = chapter === undefined ? '' : `../${chapter}/`;
    const href = `${address}#${anchorOf(id)}`;
    return {
      properties: { ...rest, href },
      children: [{ type: 'text' as const, value: label }],
    };
  }
}

/** Where a page shows a figure or table. */
function anchorOf(id: string): string {
  return `figure-${id}`;
}

function nameOf({ properties }: Element): { kind: NumberedKind; id: string } | null {
  const { dataChart, dataDiagram, dataTable, dataRun } = properties;
  const picture = dataChart ?? dataDiagram;
  if (picture !== undefined) return { kind: 'figure', id: String(picture) };
  const table = dataTable ?? dataRun;
  return table === undefined ? null : { kind: 'table', id: String(table) };
}

/** The number at the beginning of the title, which is marked as such. */
function withLabel(
  nodes: readonly Element['children'][number][],
  label: string,
  id: string,
): Element['children'] {
  let isPlaced = false;
  const placed = nodes.map((node) => place(node));
  if (!isPlaced) throw new Error(`The figure "${id}" has no title with data-title.`);
  return placed;

  function place<T extends RootContent>(node: T): T {
    if (isPlaced || node.type !== 'element') return node;
    if (!('dataTitle' in node.properties)) return { ...node, children: node.children.map(place) };
    isPlaced = true;
    const { dataTitle: _, ...properties } = node.properties;
    const number: Element = {
      type: 'element',
      tagName: 'span',
      properties: { className: ['figure-number'] },
      children: [{ type: 'text', value: label }],
    };
    return {
      ...node,
      properties,
      children: [number, { type: 'text', value: ' ' }, ...node.children],
    };
  }
}
