/** An object of JSON found in a text, not parsed yet. */
export interface JsonDocument {
  readonly text: string;
  /** Where it begins and ends in the whole text. */
  readonly start: number;
  readonly end: number;
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  /** Its last brace is there. */
  readonly complete: boolean;
  readonly depth: number;
}

/** Of how many characters braces are counted, as a multiple of the text's. */
const budget = 4;

/**
 * The objects in a text that are of interest, one after another and never overlapping. Something
 * may stand before an object on its line, such as a prompt. Braces are counted, so depth costs no
 * stack. Of an object without an end, the text goes to where the next one begins.
 */
export function* jsonDocuments(
  text: string,
  isOfInterest: (text: string) => boolean,
): Generator<JsonDocument> {
  const starts = /^[^"{\n]{0,120}\{(?=\s*")/gm;
  let left = budget * text.length;
  let line = 1;
  let counted = 0;
  let quietUntil = 0;
  let unended: { readonly start: number; readonly line: number; readonly depth: number } | null =
    null;
  const lineAt = (position: number) => {
    for (; counted < position; counted++) if (text.charCodeAt(counted) === lineFeed) line++;
    return line;
  };
  const unendedTo = (end: number): JsonDocument | null => {
    if (!unended || !isOfInterest(text.slice(unended.start, end))) return null;
    return { ...unended, text: text.slice(unended.start, end), end, complete: false };
  };
  for (let match = starts.exec(text); match && left > 0; match = starts.exec(text)) {
    const start = starts.lastIndex - 1;
    if (start < quietUntil) continue;
    const { end, complete, depth } = objectEnd(text, start);
    left -= end - start;
    if (!complete) {
      unended ??= { start, line: lineAt(start), depth };
      continue;
    }
    const document = text.slice(start, end);
    if (!isOfInterest(document)) {
      // Nothing inside is of interest either.
      quietUntil = end;
      continue;
    }
    const before = unendedTo(start);
    unended = null;
    if (before) yield before;
    yield { text: document, start, end, line: lineAt(start), complete, depth };
    starts.lastIndex = end;
  }
  const last = unendedTo(text.length);
  if (last) yield last;
}

/** What stands at a path of own keys; undefined where the path ends before. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    // Any own property of an object may be read; what it holds stays unknown.
    here = (here as Readonly<Record<string, unknown>>)[key];
  }
  return here;
}

/** What JSON holds; undefined for what breaks its rules. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const lineFeed = 10;
const quote = 34;
const backslash = 92;

function objectEnd(text: string, start: number) {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = start; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === backslash) index++;
      else if (code === quote) inString = false;
    } else if (code === quote) inString = true;
    else if (code === 123 || code === 91) deepest = Math.max(deepest, ++depth);
    else if (code === 125 || code === 93) {
      if (--depth === 0) return { end: index + 1, complete: true, depth: deepest };
    }
  }
  return { end: text.length, complete: false, depth: deepest };
}
