import {
  failure,
  type LoadOutput,
  type NoteId,
  numberLimit,
  noteIds,
  type ParseResult,
} from '../load-output.ts';
import type { NumberReader } from './number-reader.ts';
import { tidy } from './tidy.ts';

/** How many failed requests are inside the figures that the tool prints. */
export interface FailedInside {
  readonly requests: number;
  readonly latency: number;
  readonly throughput: number;
}

/**
 * The result of a run whose numbers were read: the output with its notes in their fixed order, or
 * the first problem. A run without a request, or with nothing but failures, measured nothing.
 */
export function finish({
  read,
  output,
  failed,
}: {
  readonly read: NumberReader;
  readonly output: LoadOutput;
  readonly failed: FailedInside;
}): ParseResult {
  const { tool, requests } = output;
  const problem = read.problem();
  if (problem) return failure(problem);
  if (requests === 0) return failure({ kind: 'no-requests', tool });
  if (requests === null) return failure({ kind: 'missing-field', tool, field: 'requests' });
  const field = fieldOutOfRange(output);
  if (field !== null) return failure({ kind: 'out-of-range', tool, field });
  if (failed.requests >= requests) return failure({ kind: 'all-failed', tool });
  const notes = [...output.notes];
  if (failed.latency > 0) notes.push('latency-includes-failures');
  if (failed.throughput > 0) notes.push('throughput-includes-failures');
  return { ok: true, output: { ...output, notes: inOrder(notes) } };
}

export function withNote(result: ParseResult, note: NoteId): ParseResult {
  if (!result.ok) return result;
  const { output } = result;
  return { ok: true, output: { ...output, notes: inOrder([...output.notes, note]) } };
}

/** The sum of the numbers that are known; null if none is. */
export function sumOf(...numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : known.reduce((sum, number) => sum + number, 0);
}

/** A quotient of two numbers that may be unknown; null as well for a division by 0. */
export function quotient(dividend: number | null, divisor: number | null): number | null {
  return dividend === null || divisor === null || divisor === 0 ? null : tidy(dividend / divisor);
}

function inOrder(notes: readonly NoteId[]): readonly NoteId[] {
  return noteIds.filter((note) => notes.includes(note));
}

/** Sums and quotients of good numbers can still leave the range. */
function fieldOutOfRange({ latency, ...output }: LoadOutput): string | null {
  const numbers = { ...output, ...latency };
  for (const [field, value] of Object.entries(numbers)) {
    if (typeof value === 'number' && !(value >= 0 && value < numberLimit)) return field;
  }
  return null;
}
