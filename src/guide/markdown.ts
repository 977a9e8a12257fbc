import type { Root } from 'hast';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { plainTree } from './plain-tree.ts';

/**
 * The text of a chapter as GitHub-flavoured Markdown without any component left: figures with their
 * units, tables as tables, diagrams as lists of steps, charts by their sentence and table, samples
 * as fenced code, notes as block quotes.
 * @param resolve makes an address that is written in the chapter one that holds outside of it
 */
export function markdownOf(tree: Root, resolve: (address: string) => string): string {
  const mdast = toMdast(plainTree(tree, resolve), { handlers: { aside: quote } });
  return toMarkdown(mdast, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    emphasis: '_',
  });
}

/** The editor's notes are quoted, so that they stay apart from the text. */
const quote: Handle = (state, node) => ({
  type: 'blockquote',
  children: state.toFlow(state.all(node)),
});
