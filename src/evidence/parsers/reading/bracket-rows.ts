import { afterLabel, type Line, sectionAfter } from './text-lines.ts';

/** A row like "[503] 80 responses" or "[30] timeout", as hey and oha print them. */
export interface BracketRow {
  readonly label: string;
  readonly rest: string;
  readonly line: number;
}

/** The rows of a section; none if the section is absent. */
export function bracketRows(lines: readonly Line[], section: string): readonly BracketRow[] {
  const rows = sectionAfter(lines, section, (text) => !text.startsWith('['));
  return rows.map(({ text, number: line }) => {
    const end = Math.max(1, text.indexOf(']'));
    return { label: text.slice(1, end), rest: text.slice(end + 1).trim(), line };
  });
}

export function hasSection(lines: readonly Line[], section: string): boolean {
  return afterLabel(lines, section) !== undefined;
}
