import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { sectionsOf } from './sections.ts';

/** An editor's note as it is rendered in its chapter. */
export interface EditorsNote {
  readonly id: string;
  /** Title of the section that it stands in; null before the first. */
  readonly section: string | null;
  readonly element: Element;
}

/** The editor's notes of a chapter in order. */
export function notesOf(tree: Root): readonly EditorsNote[] {
  return sectionsOf(tree).flatMap(({ heading, children }) => {
    const root: Root = { type: 'root', children: [...children] };
    return selectAll('aside[data-note]', root).map((element) => ({
      id: String(element.properties['dataNote']),
      section: heading?.title ?? null,
      element,
    }));
  });
}
