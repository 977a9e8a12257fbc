import type { Element, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';

/** A heading of a chapter with what stands below it, up to the next heading of any level. */
export interface Section {
  /** Null for what stands before the first heading. */
  readonly heading: { readonly id: string; readonly level: number; readonly title: string } | null;
  readonly children: readonly RootContent[];
}

/** A chapter cut at its headings. Headings inside figures belong to the figure. */
export function sectionsOf(tree: Root): readonly Section[] {
  const sections: { heading: Section['heading']; children: RootContent[] }[] = [
    { heading: null, children: [] },
  ];
  for (const node of tree.children) {
    const heading = node.type === 'element' ? headingOf(node) : null;
    if (heading) sections.push({ heading, children: [] });
    else sections.at(-1)?.children.push(node);
  }
  return sections;
}

function headingOf(node: Element): Section['heading'] {
  const level = ['h2', 'h3', 'h4'].indexOf(node.tagName);
  if (level < 0) return null;
  return { id: String(node.properties['id'] ?? ''), level: level + 2, title: toString(node) };
}
