import type { ParseResult } from '../load-output.ts';
import type { TextFormat } from '../tool.ts';
import { type Grammar, marksOf } from './grammar.ts';
import { jsonDocuments } from './json-documents.ts';
import { hasSignsOfRun, jsonRuns } from './json-runs.ts';
import { type Line, linesOf } from './text-lines.ts';

/** What a part of the text came to. */
export interface Found {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  readonly results: readonly ParseResult[];
}

/**
 * The runs in a text, in its order. A line that begins a run of any tool ends the run before it, so
 * that no figure is taken from the next one.
 */
export function* foundRuns(text: string, grammar: Grammar): Generator<Found> {
  let start = 0;
  let line = 1;
  for (const document of jsonDocuments(text, (part) => hasSignsOfRun(part, grammar))) {
    const before = text.slice(start, document.start);
    yield* runsInLines(before, line, grammar);
    const region = { text: document.text, line: document.line, before: lastLines(before) };
    yield { line: document.line, results: jsonRuns(document, grammar, region) };
    // Where an object has no end, nobody knows what stands in it.
    start = document.complete ? document.end : document.start;
    line = document.line + (document.complete ? lineFeeds(document.text) : 0);
  }
  yield* runsInLines(text.slice(start), line, grammar);
}

/** How many lines above a run may show its command. */
const keptLines = 12;

/** A run whose end is not known yet. */
interface Open {
  readonly start: number;
  readonly line: number;
  readonly before: readonly Line[];
  /** The formats that it may have, and how far down each of them it is. */
  readonly ranks: ReadonlyMap<TextFormat, number>;
}

function* runsInLines(text: string, first: number, grammar: Grammar): Generator<Found> {
  let open: Open | null = null;
  let recent: Line[] = [];
  for (const line of linesOf(text, first)) {
    const marks = grammar.mark.test(line.text) ? marksOn(line.text, grammar) : [];
    const goingOn: Open | null = open && goOn(open, marks);
    if (goingOn) open = goingOn;
    else if (marks.length > 0) {
      if (open) yield readOpen(open, text, line.start);
      open = { start: line.start, line: line.number, before: recent, ranks: new Map(marks) };
      recent = [];
    }
    recent.push(line);
    if (recent.length > keptLines) recent = recent.slice(-keptLines);
  }
  if (open) yield readOpen(open, text, text.length);
}

type Mark = readonly [TextFormat, number];

function marksOn(line: string, { texts }: Grammar): readonly Mark[] {
  return texts.flatMap((format): readonly Mark[] => {
    const rank = marksOf(format).findIndex((mark) => mark.test(line));
    return rank === -1 ? [] : [[format, rank]];
  });
}

/** The open run after marks that go on with it; null where they begin another. */
function goOn(open: Open, marks: readonly Mark[]): Open | null {
  if (marks.length === 0) return open;
  const ranks = new Map(open.ranks);
  let goesOn = false;
  for (const [format, rank] of marks) {
    const last = open.ranks.get(format);
    if (last === undefined) continue;
    const recurs = rank === last && rank === format.marks.length;
    if (rank > last || recurs) {
      ranks.set(format, rank);
      goesOn = true;
    } else ranks.delete(format);
  }
  return goesOn ? { ...open, ranks } : null;
}

function readOpen({ start, line, before, ranks }: Open, text: string, end: number): Found {
  const region = { text: text.slice(start, end), line, before };
  for (const format of ranks.keys()) {
    const results = format.read(region);
    if (results.length > 0) return { line, results };
  }
  return { line, results: [] };
}

function lastLines(text: string): readonly Line[] {
  const end = text.slice(-4000);
  return [...linesOf(end)].slice(-keptLines);
}

function lineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
