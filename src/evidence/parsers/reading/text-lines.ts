/** A line of the output: trimmed, never empty, at most 500 characters; `number` counts from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
  /** Where it begins in the text. */
  readonly start: number;
  /** False for a line without its line feed, which may have been cut. */
  readonly ended: boolean;
}

const maxLineLength = 500;

/** The lines that hold something, one at a time: the text is never split as a whole. */
export function* linesOf(text: string, first = 1): Generator<Line> {
  let number = first;
  for (let start = 0; start <= text.length; number++) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const line = text.slice(start, Math.min(end, start + maxLineLength)).trim();
    if (line !== '') yield { text: line, number, start, ended: feed !== -1 };
    start = end + 1;
  }
}

/** The first line that begins with a label, as what follows the label; undefined if none does. */
export function afterLabel(lines: readonly Line[], label: string): Line | undefined {
  const line = lines.find(({ text }) => text.startsWith(label));
  return line && { ...line, text: line.text.slice(label.length).trim() };
}

/** The lines after the first that begins with a label, up to one that `ends` the section. */
export function sectionAfter(
  lines: readonly Line[],
  label: string,
  ends: (line: string) => boolean,
): readonly Line[] {
  const start = lines.findIndex(({ text }) => text.startsWith(label)) + 1;
  if (start === 0) return [];
  const length = lines.slice(start).findIndex(({ text }) => ends(text));
  return lines.slice(start, length === -1 ? undefined : start + length);
}

export function words(text: string): readonly string[] {
  return text.split(/\s+/);
}
