/** One record of a CSV text (RFC 4180): its cells without quotes, and the line where it begins. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** Counted from 1. */
  readonly line: number;
  /** False for a record whose quoted cell never ends. */
  readonly closed: boolean;
}

const maxCells = 64;
const lineFeed = 10;
const quote = '"';

/**
 * The records of a text, one at a time; empty lines are passed over. A quoted cell may hold
 * delimiters, line feeds and doubled quotes. Cells past the 64th are dropped.
 */
export function* csvRecords(
  text: string,
  {
    firstLine = 1,
    delimiter = ',',
  }: { readonly firstLine?: number; readonly delimiter?: string } = {},
): Generator<CsvRecord, void, undefined> {
  let line = firstLine;
  for (let position = 0; position < text.length; ) {
    const { cells, end, closed } = recordAt(text, position, delimiter);
    if (cells.length > 1 || cells[0] !== '') yield { cells, line, closed };
    line += lineFeedsIn(text, position, end);
    position = end;
  }
}

function recordAt(text: string, start: number, delimiter: string) {
  const feed = text.indexOf('\n', start);
  const lineEnd = feed === -1 ? text.length : feed;
  const line = text.slice(start, lineEnd);
  if (!line.includes(quote)) {
    const cells = line.split(delimiter, maxCells);
    return { cells, end: lineEnd + 1, closed: true };
  }
  return quotedRecordAt(text, start, delimiter);
}

function quotedRecordAt(text: string, start: number, delimiter: string) {
  const cells: string[] = [];
  let position = start;
  for (;;) {
    const quoted = text[position] === quote;
    const cellEnd = quoted ? closingQuote(text, position + 1) : position;
    if (cellEnd === -1) return { cells, end: text.length, closed: false };
    const end = plainEnd(text, cellEnd, delimiter);
    const cell = quoted
      ? text.slice(position + 1, cellEnd).replaceAll('""', quote)
      : text.slice(position, end);
    if (cells.length < maxCells) cells.push(cell);
    if (text[end] !== delimiter) return { cells, end: end + 1, closed: true };
    position = end + 1;
  }
}

/** The place of the quote that ends a cell; -1 if none does. Doubled quotes are part of the cell. */
function closingQuote(text: string, start: number): number {
  let place = text.indexOf(quote, start);
  while (place !== -1 && text[place + 1] === quote) place = text.indexOf(quote, place + 2);
  return place;
}

function plainEnd(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  return end;
}

function lineFeedsIn(text: string, start: number, end: number): number {
  let count = 0;
  const last = Math.min(end, text.length);
  for (let index = start; index < last; index++) if (text.charCodeAt(index) === lineFeed) count++;
  return count;
}
