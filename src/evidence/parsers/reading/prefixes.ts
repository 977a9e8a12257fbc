import type { Grammar } from './grammar.ts';

/**
 * The text without what stands before its lines: time stamps of a log, signs of a quotation or a
 * comment, the name of what wrote them. A prefix is found before a line that a tool prints, and is
 * one if the lines after it have it, too; figures in it may differ.
 */
export function withoutPrefixes(text: string, grammar: Grammar): string {
  const lines = text.split('\n');
  const shapes: RegExp[] = [];
  let changed = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const shape = shapes.find((each) => each.test(line));
    if (shape) {
      lines[index] = line.replace(shape, '');
      changed = true;
      continue;
    }
    const prefix = prefixOf(line, grammar);
    if (prefix === null) continue;
    const found = shapeOf(prefix);
    const shared = isShared(found, lines, index);
    if (shared && isTelling(prefix) && shapes.length < maxShapes) {
      shapes.push(found);
      index--;
      continue;
    }
    if (shared) {
      changed = true;
      index = removeFromBlock({ lines, shape: found, index, quoted: prefix.includes('"') });
    } else if (isOrnament(prefix)) {
      changed = true;
      lines[index] = line.slice(prefix.length);
    }
  }
  return changed ? lines.join('\n') : text;
}

const longestPrefix = 120;
/** How many of the next lines are asked whether they have the prefix, too. */
const asked = 15;
const maxShapes = 20;

/** What stands before a line of a tool; null if nothing does, or the line is of none. */
function prefixOf(line: string, { mark, markInside }: Grammar): string | null {
  const head = line.slice(0, 300);
  const found = markInside.exec(head);
  if (!found || found.index > longestPrefix) return null;
  const prefix = head.slice(0, found.index);
  if (prefix.trim() === '' || mark.test(head.trim())) return null;
  return found[0].startsWith('{') && prefix.includes('"') ? null : prefix;
}

/** A pattern of prefixes that differ in nothing but figures and spaces. */
function shapeOf(prefix: string): RegExp {
  const trimmed = prefix.trimEnd();
  const source = trimmed
    .replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
    .replaceAll(/\d+/g, String.raw`\d+`)
    .replaceAll(/\s+/g, String.raw`\s+`);
  // Figures of a prefix must not run on into those of the line.
  const after = /\d$/.test(trimmed) ? String.raw`(?:\s|$)` : '';
  return new RegExp(`^\\s*${source.replace(/^(?:\\s\+)+/, '')}${after}`);
}

function isShared(shape: RegExp, lines: readonly string[], index: number): boolean {
  const next = nextFilled(lines, index + 1, asked);
  const sharing = next.filter((line) => shape.test(line)).length;
  return sharing >= Math.min(2, next.length) && sharing > 0;
}

function nextFilled(lines: readonly string[], from: number, count: number): readonly string[] {
  const filled: string[] = [];
  for (let index = from; index < lines.length && filled.length < count; index++) {
    const line = lines[index] ?? '';
    if (line.trim() !== '') filled.push(line);
  }
  return filled;
}

/** Whether a prefix cannot be the start of a line by chance: it has a name, or a time. */
function isTelling(prefix: string): boolean {
  return /\p{L}{2}/u.test(prefix) || (prefix.match(/\d+/g)?.length ?? 0) > 2;
}

/** Signs, or tags of a page, but no words. */
function isOrnament(prefix: string): boolean {
  return /^(?:[^\p{L}\p{N}]|<[^<>]*>)*$/u.test(prefix);
}

/**
 * Takes a prefix that is no more than signs off the lines around one, as far as all have it.
 * @returns the place of the last of them
 */
function removeFromBlock({
  lines,
  shape,
  index,
  quoted,
}: {
  readonly lines: string[];
  readonly shape: RegExp;
  readonly index: number;
  readonly quoted: boolean;
}): number {
  const belongs = (line: string | undefined) =>
    line !== undefined && (line.trim() === '' || shape.test(line));
  let first = index;
  while (belongs(lines[first - 1])) first--;
  let last = index;
  while (belongs(lines[last + 1])) last++;
  for (let each = first; each <= last; each++) {
    const line = (lines[each] ?? '').replace(shape, '');
    lines[each] = quoted ? line.replace(/",?\s*$/, '') : line;
  }
  return last;
}
