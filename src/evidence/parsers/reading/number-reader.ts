import type { ParseProblem, ToolId } from '../load-output.ts';
import { duration, jsonNumber, plainNumber, type Quantity } from './quantities.ts';
import { tidy } from './tidy.ts';

/** Where a number stands: the parser's own name of it, and its line. */
export interface Place {
  readonly field: string;
  readonly line?: number | undefined;
}

/**
 * Reads the numbers of one run. Each method gives null for a number that is absent or wrong and
 * keeps the first problem, so that a parser reads everything straight on and asks once at the end.
 */
export interface NumberReader {
  /** A plain number; absent text is a truncated output. `limit` defaults to `numberLimit`. */
  readonly plain: (text: string | undefined, place: Place, limit?: number) => number | null;
  /** A duration with its unit, in milliseconds. */
  readonly milliseconds: (text: string | undefined, place: Place) => number | null;
  /** A duration with its unit, in seconds. */
  readonly seconds: (text: string | undefined, place: Place) => number | null;
  /** A number of parsed JSON, times `scale`; absent or null is null, and no problem. */
  readonly json: (value: unknown, place: Place & { readonly scale?: number }) => number | null;
  /** A number in a notation of its own. */
  readonly quantity: (
    text: string | undefined,
    place: Place,
    parse: (text: string) => Quantity,
  ) => number | null;
  readonly problem: () => ParseProblem | null;
}

export function numberReader(tool: ToolId): NumberReader {
  let problem: ParseProblem | null = null;
  const keep = (kind: ParseProblem['kind'], { field, line }: Place) => {
    problem ??= line === undefined ? { kind, tool, field } : { kind, tool, field, line };
    return null;
  };
  const read = (text: string | undefined, place: Place, parse: (text: string) => Quantity) => {
    if (text === undefined || text === '') return keep('truncated', place);
    const number = parse(text);
    return typeof number === 'number' ? number : keep(number, place);
  };
  return {
    plain: (text, place, limit) => read(text, place, (text) => plainNumber(text, limit)),
    milliseconds: (text, place) => read(text, place, duration),
    seconds: (text, place) => {
      const milliseconds = read(text, place, duration);
      return milliseconds === null ? null : tidy(milliseconds / 1000);
    },
    json: (value, { scale = 1, ...place }) => {
      if (value === undefined || value === null) return null;
      const number = jsonNumber(value);
      if (typeof number !== 'number') return keep(number, place);
      return tidy(number * scale);
    },
    quantity: read,
    problem: () => problem,
  };
}
