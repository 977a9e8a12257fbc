import { bare, isHan, spaced } from './spacing.ts';

/**
 * What a page must hold: a phrase, token by token, or a word that begins so.
 * `text` is bare tokens with spaces between them; a word is one.
 */
export interface QueryPart {
  readonly kind: 'phrase' | 'word';
  readonly text: string;
}

/**
 * The parts of what a reader typed; a page has to hold all of them. Han characters that stand together
 * are a phrase, and so is everything in quotation marks.
 */
export function queryParts(query: string): readonly QueryPart[] {
  const parts = query.split(/["“”]/).flatMap((segment, index) => {
    // Every second segment stands within quotation marks.
    if (index % 2 === 1) return phrases(spaced(segment).split(' '));
    return segment.split(/\s+/).flatMap((chunk) => chunkParts(spaced(chunk).split(' ')));
  });
  return parts.filter(
    ({ kind, text }, index) =>
      parts.findIndex((each) => each.kind === kind && each.text === text) === index,
  );
}

function chunkParts(tokens: readonly string[]): QueryPart[] {
  const words = tokens.filter((token) => !isHan(token)).map(bare);
  return [
    ...phrases(tokens.map((token) => (isHan(token) ? token : ''))),
    ...words.filter((text) => text !== '').map((text) => ({ kind: 'word', text }) as const),
  ];
}

/** Runs of tokens without a sign between them. */
function phrases(tokens: readonly string[]): QueryPart[] {
  return tokens
    .map((token) => bare(token) || '\n')
    .join(' ')
    .split('\n')
    .map((run) => run.trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'phrase', text }));
}
