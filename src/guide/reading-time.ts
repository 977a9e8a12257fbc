import type { Nodes } from 'hast';

/** How much is read in a minute: our assumption, and the one place where it stands. */
export const perMinute = { han: 350, words: 220 } as const;

/** Minutes to read a text, code and tables left out; at least 1. */
export function readingMinutes(tree: Nodes): number {
  const text = proseOf(tree);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’.-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(han / perMinute.han + words / perMinute.words));
}

const leftOut: ReadonlySet<string> = new Set(['pre', 'table', 'svg', 'details', 'figcaption']);

function proseOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && leftOut.has(node.tagName)) return '\n';
  return node.children.map(proseOf).join('');
}
