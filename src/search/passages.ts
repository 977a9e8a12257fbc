import type { PageHit, IndexedPage, PieceHit } from './find.ts';
import { bare, blockEnd, isGlued, isHan, joined } from './spacing.ts';

/** Text as it stood on the page, cut where a mark begins or ends. */
export type Marked = readonly { readonly text: string; readonly marked: boolean }[];

/** A section of a page that holds something of the query. */
export interface Passage {
  /** Id of its heading; null for what stands before the first section. */
  readonly id: string | null;
  readonly heading: Marked;
  readonly excerpt: Marked;
}

export interface PageResult {
  readonly url: string;
  /** The best sections, in the order of the page. */
  readonly passages: readonly Passage[];
  readonly title: Marked;
  /** How many more sections hold something of the query. */
  readonly further: number;
}

/** Where on a page a query is found, section by section, with an excerpt of each. */
export function pageResult(page: IndexedPage, { pieces }: PageHit, most = 3): PageResult {
  const tokens = page.content.split(' ');
  const matches = pieces.map((found) => placesOf(tokens, found));
  const marks = new Set(matches.flat());
  const [top, ...sections] = sectionsOf(page, tokens.length).map((section) => {
    const within = (at: number) => at >= section.from && at < section.to;
    return {
      ...section,
      pieces: matches.filter((each) => each.some(within)).length,
      marks: [...marks].filter(within).length,
    };
  });
  const hit = sections.filter((section) => section.marks > 0);
  const best = new Set(
    hit.toSorted((a, b) => b.pieces - a.pieces || b.marks - a.marks).slice(0, most),
  );
  const passage = ({ id, from, to }: Section): Passage => {
    const body = tokens.indexOf(blockEnd, from) + 1;
    return {
      id,
      heading: marked(tokens, marks, { from, to: body }),
      excerpt: marked(tokens, marks, densest(tokens, marks, { from: body, to })),
    };
  };
  const first = top && passage(top);
  return {
    url: page.url,
    title: first?.heading ?? [],
    passages: [
      ...(first?.excerpt.some((piece) => piece.marked) ? [first] : []),
      ...hit.filter((section) => best.has(section)).map(passage),
    ],
    further: hit.length - best.size,
  };
}

/** Tokens from `from` up to and without `to`; its heading stands first, up to the end of a block. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Section extends Span {
  readonly id: string | null;
}

/** The title with what stands below it, then every section with a heading that can be linked to. */
function sectionsOf({ anchors }: IndexedPage, end: number): readonly Section[] {
  const headings = anchors
    .filter(({ element }) => /^h[23]$/.test(element))
    .toSorted((a, b) => a.location - b.location);
  const starts = [{ id: null, location: 0 }, ...headings];
  return starts.map(({ id, location }, index) => ({
    id,
    from: location,
    to: starts[index + 1]?.location ?? end,
  }));
}

/** Positions of the tokens that make a piece of the query. */
function placesOf(tokens: readonly string[], { piece, exact, loose }: PieceHit): readonly number[] {
  if (piece.kind === 'phrase') return [...exact, ...occurrences(tokens, piece.text.split(' '))];
  // Among what the unquoted question found may be words that only begin like the stem of this one.
  const word = (at: number) => bare(tokens[at] ?? '');
  const forms = new Set(exact.map(word));
  return loose.filter((at) => forms.has(word(at)) || word(at).includes(piece.text));
}

/** Positions of all tokens of all occurrences of a phrase. */
function occurrences(tokens: readonly string[], phrase: readonly string[]): number[] {
  return tokens.flatMap((_, at) =>
    phrase.every((word, step) => bare(tokens[at + step] ?? '') === word)
      ? phrase.map((_word, step) => at + step)
      : [],
  );
}

/** Columns that an excerpt may fill; a Han character takes two. */
const room = 150;
/** Columns before the first mark of an excerpt, unless a clause begins within them. */
const before = 24;

/** The stretch of a span with the most marks that an excerpt has room for. */
function densest(tokens: readonly string[], marks: ReadonlySet<number>, span: Span): Span {
  const inside = [...marks]
    .filter((at) => at >= span.from && at < span.to)
    .toSorted((a, b) => a - b);
  const [start = span.from] = inside
    .map((at) => {
      const from = back(tokens, at, span.from);
      const to = forth(tokens, from, span.to);
      return { from, count: inside.filter((mark) => mark >= from && mark < to).length };
    })
    .toSorted((a, b) => b.count - a.count)
    .map(({ from }) => from);
  return { from: start, to: forth(tokens, start, span.to) };
}

function back(tokens: readonly string[], at: number, limit: number): number {
  let from = at;
  for (let used = 0; from > limit && used < before; from -= 1) used += columns(tokens[from - 1]);
  if (from === limit) return from;
  const clause = tokens.slice(from, at).findIndex((each) => /^[，。！？：；,.!?:;¶]/.test(each));
  return clause < 0 ? from : from + clause + 1;
}

function forth(tokens: readonly string[], from: number, limit: number): number {
  let to = from;
  for (let used = 0; to < limit && used < room; to += 1) used += columns(tokens[to]);
  return to;
}

function columns(token = ''): number {
  return isHan(token) ? 2 : token.length + (isGlued(token) ? -1 : 1);
}

/** Text of a span, with an ellipsis where it is cut within a block. */
function marked(tokens: readonly string[], marks: ReadonlySet<number>, { from, to }: Span): Marked {
  const pieces: { text: string; marked: boolean }[] = [];
  let gap = '';
  for (const [step, token] of tokens.slice(from, to).entries()) {
    const last = pieces.at(-1);
    if (token === blockEnd) {
      if (last) gap = gapAfter(last.text);
      continue;
    }
    const isMarked = marks.has(from + step);
    const text = joined([token]);
    // A sign that ties a word to the next is marked only between marks.
    const word = isMarked && !marks.has(from + step + 1) ? text.replace(/[-./:@]$/, '') : text;
    if (last?.marked === isMarked) last.text += gap + word;
    else if (last?.marked === false) {
      last.text += gap;
      pieces.push({ text: word, marked: isMarked });
    } else pieces.push({ text: gap + word, marked: isMarked });
    gap = text.slice(word.length) + (isGlued(token) ? '' : ' ');
  }
  const cut = { text: '…', marked: false };
  const [opening, closing] = [
    from > 0 && tokens[from - 1] !== blockEnd,
    tokens[to - 1] !== blockEnd,
  ];
  return [...(opening ? [cut] : []), ...pieces, ...(closing && to < tokens.length ? [cut] : [])];
}

/** Between two blocks: a point in the middle, unless the first ends as a sentence does. */
function gapAfter(text: string): string {
  if (/[。！？：；]$/.test(text)) return '';
  return /[.!?:;]$/.test(text) ? ' ' : ' · ';
}
