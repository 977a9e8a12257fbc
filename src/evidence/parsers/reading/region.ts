import { type Line, linesOf } from './text-lines.ts';

/** A part of the text, from the line that begins a run to the next such line. */
export interface Region {
  /** As it was written. */
  readonly text: string;
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  /** The nearest lines above it: the command may be there. */
  readonly before: readonly Line[];
}

/** Of an endless run, the first lines are kept. */
const maxLines = 20_000;

/** The lines of a region that hold something. */
export function regionLines({ text, line }: Region): readonly Line[] {
  const lines: Line[] = [];
  for (const each of linesOf(text, line)) {
    if (lines.length === maxLines) break;
    lines.push(each);
  }
  return lines;
}
