import { bare, isHan, spaced } from './spacing.ts';

/**
 * What a page must hold: a phrase, token by token, or a word that begins so.
 * `text` is bare tokens with spaces between them; a word is one.
 */
export interface QueryPiece {
  readonly kind: 'phrase' | 'word';
  readonly text: string;
}

/**
 * The pieces of what a reader typed; a page has to hold all of them. Han characters that stand together
 * are a phrase, and so is everything in quotation marks.
 */
export function queryPieces(query: string): readonly QueryPiece[] {
  const pieces = query.split(/["“”]/).flatMap((segment, index) => {
    // Every second segment stands within quotation marks.
    if (index % 2 === 1) return phrases(spaced(segment).split(' '));
    return segment.split(/\s+/).flatMap((chunk) => chunkPieces(spaced(chunk).split(' ')));
  });
  return pieces.filter(
    ({ kind, text }, index) =>
      pieces.findIndex((each) => each.kind === kind && each.text === text) === index,
  );
}

function chunkPieces(tokens: readonly string[]): QueryPiece[] {
  const words = tokens.filter((token) => !isHan(token)).map(bare);
  return [
    ...phrases(tokens.map((token) => (isHan(token) ? token : ''))),
    ...words.filter((text) => text !== '').map((text) => ({ kind: 'word', text }) as const),
  ];
}

/** Runs of tokens without a sign between them. */
function phrases(tokens: readonly string[]): QueryPiece[] {
  return tokens
    .map((token) => bare(token) || '\n')
    .join(' ')
    .split('\n')
    .map((run) => run.trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'phrase', text }));
}
