import { type QueryPiece, queryPieces } from './query.ts';
import { bare } from './spacing.ts';

/** A page as the index keeps it. */
export interface IndexedPage {
  readonly url: string;
  /** Tokens with spaces between them, as `spaced` made them. */
  readonly content: string;
  /** Headings, by the number of tokens before them. */
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly location: number;
  }[];
}

/** A page that the index finds, as Pagefind returns it. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Positions of tokens that match. */
  readonly words: readonly number[];
  readonly data: () => Promise<IndexedPage>;
}

/**
 * Asks the index for pages with all the words of a term. Words are compared by their stems; a quoted
 * term is asked for word by word in its order, an unquoted one also finds words that begin so.
 * A quoted term comes without scores, and with its first occurrence only.
 */
export type AskIndex = (term: string) => Promise<readonly Hit[]>;

/** Where on a page a piece of the query is found: by the quoted question and by the unquoted one. */
export interface PieceHit {
  readonly piece: QueryPiece;
  readonly exact: readonly number[];
  readonly loose: readonly number[];
}

export interface PageHit {
  readonly id: string;
  readonly score: number;
  readonly pieces: readonly PieceHit[];
  readonly data: () => Promise<IndexedPage>;
}

/** Pages that hold every piece of the query, the best first. */
export async function findPages(ask: AskIndex, query: string): Promise<readonly PageHit[]> {
  const [first, ...others] = await Promise.all(
    queryPieces(query).map((piece) => findPiece(ask, piece)),
  );
  return [...(first?.values() ?? [])]
    .flatMap((found) => {
      const all = [found, ...others.flatMap((each) => each.get(found.id) ?? [])];
      if (all.length <= others.length) return [];
      return {
        id: found.id,
        data: found.data,
        score: all.reduce((sum, { score }) => sum + score, 0),
        pieces: all.flatMap(({ pieces }) => pieces),
      };
    })
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Pages with a piece, by id. */
async function findPiece(ask: AskIndex, piece: QueryPiece): Promise<ReadonlyMap<string, PageHit>> {
  const { text } = piece;
  const [exact, loose] = await Promise.all([ask(`"${text}"`), ask(text)]);
  const [exactly, loosely] = [byId(exact), byId(loose)];
  const pages = piece.kind === 'phrase' ? exact : await withWord(ask, text, { exact, loose });
  return new Map(
    pages.map(({ id, words, data }) => {
      const places = {
        piece,
        exact: exactly.get(id)?.words ?? [],
        loose: loosely.get(id)?.words ?? words,
      };
      return [id, { id, data, score: loosely.get(id)?.score ?? 0, pieces: [places] }];
    }),
  );
}

function byId(hits: readonly Hit[]): ReadonlyMap<string, Hit> {
  return new Map(hits.map((hit) => [hit.id, hit]));
}

interface Answers {
  readonly exact: readonly Hit[];
  readonly loose: readonly Hit[];
}

/** Pages with a word or with words that begin so. */
async function withWord(ask: AskIndex, word: string, { exact, loose }: Answers) {
  // What begins like the stem of such a form need not have to do with it: "because" with "being".
  if (exact.length > 0) return /(ing|ed|ly|s)$/.test(word) ? exact : loose;
  const begun = (await holds(loose, word)) ? loose : [];
  // What goes beyond the stem of a word ("durati") begins no stem, but the stem begins it.
  for (let length = word.length - 1; length > word.length / 2; length -= 1) {
    const hits = await ask(`"${word.slice(0, length)}"`);
    if (await holds(hits, word)) return [...byId([...hits, ...begun]).values()];
  }
  return begun;
}

/**
 * Whether a word that the index names for a beginning begins so. Where none does, the index names the
 * longest word that is itself the beginning of the one asked for ("go" for "gorutine").
 */
async function holds([first]: readonly Hit[], beginning: string): Promise<boolean> {
  if (!first) return false;
  const tokens = (await first.data()).content.split(' ');
  return first.words.some((at) => bare(tokens[at] ?? '').includes(beginning));
}
