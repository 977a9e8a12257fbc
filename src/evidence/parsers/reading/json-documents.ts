import { failure, type ParseResult, type ToolId } from '../load-output.ts';
import { firstCompleteRun } from './first-run.ts';

/** An object of JSON found in a text, not parsed yet. */
export interface JsonDocument {
  readonly text: string;
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  /** Its last brace is there. */
  readonly complete: boolean;
  readonly depth: number;
}

const maxDepth = 64;

/**
 * The objects that begin a line of the text, one after another and never overlapping; whatever
 * stands between them is passed over. Braces are counted, so depth costs no stack.
 */
export function* jsonDocuments(text: string): Generator<JsonDocument> {
  const starts = /^[ \t]*\{/gm;
  let line = 1;
  let counted = 0;
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const start = starts.lastIndex - 1;
    for (; counted < start; counted++) if (text.charCodeAt(counted) === lineFeed) line++;
    const { end, complete, depth } = objectEnd(text, start);
    yield { text: text.slice(start, end), line, complete, depth };
    starts.lastIndex = end;
  }
}

/** The first object that has all the keys and that `parse` reads, by the rules for several runs. */
export function firstJsonRun(
  tool: ToolId,
  text: string,
  options: {
    readonly keys: readonly string[];
    readonly parse: (value: unknown) => ParseResult;
  },
): ParseResult {
  return firstCompleteRun(tool, jsonDocuments(text), ({ text, line, complete, depth }) => {
    if (depth > maxDepth) return failure({ kind: 'too-deep', tool, line });
    if (!complete) return failure({ kind: 'truncated', tool, line });
    const value = parsedJson(text);
    if (value === undefined) return failure({ kind: 'malformed', tool, line });
    const field = options.keys.find((key) => at(value, key) === undefined);
    return field === undefined
      ? options.parse(value)
      : failure({ kind: 'missing-field', tool, field });
  });
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

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
