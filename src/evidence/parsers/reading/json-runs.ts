import type { ParseResult } from '../load-output.ts';
import { failure } from '../load-output.ts';
import type { JsonFormat } from '../tool.ts';
import type { Grammar } from './grammar.ts';
import { type JsonDocument, parsedJson } from './json-documents.ts';
import type { Region } from './region.ts';

const maxDepth = 64;
/** How many values of a document are looked at for runs, and how deep. */
const maxValues = 20_000;
const maxRunDepth = 6;

/** Whether a text has the signs of a report that one of the tools writes as JSON. */
export function hasSignsOfRun(text: string, { jsons }: Grammar): boolean {
  return jsons.some(({ format }) => hasSigns(text, format));
}

/** The runs that a document holds: it is one, or they stand in its lists and objects. */
export function jsonRuns(
  document: JsonDocument,
  { jsons }: Grammar,
  region: Region,
): readonly ParseResult[] {
  const signed = jsons.filter(({ format }) => hasSigns(document.text, format));
  const [first] = signed;
  if (!first) return [];
  const { tool } = first;
  if (document.depth > maxDepth) return [failure({ kind: 'too-deep', tool })];
  if (!document.complete) return [failure({ kind: 'truncated', tool })];
  const value = parsedJson(document.text);
  if (value === undefined) return [failure({ kind: 'malformed', tool })];
  const runs = runsWithin(
    value,
    signed.map(({ format }) => format),
  );
  if (runs.length === 0) return [failure({ kind: 'missing-field', tool })];
  return runs.map(({ run, format }) => format.read(run, region));
}

function hasSigns(text: string, { signs }: JsonFormat): boolean {
  return signs.every((sign) => text.includes(sign));
}

interface Run {
  readonly run: object;
  readonly format: JsonFormat;
}

function runsWithin(value: unknown, formats: readonly JsonFormat[]): readonly Run[] {
  let left = maxValues;
  const within = (value: unknown, depth: number): readonly Run[] => {
    if (typeof value !== 'object' || value === null || depth > maxRunDepth || --left < 0) return [];
    const format = formats.find(({ isRun }) => isRun(value));
    if (format) return [{ run: value, format }];
    return Object.values(value).flatMap((each: unknown) => within(each, depth + 1));
  };
  return within(value, 0);
}
