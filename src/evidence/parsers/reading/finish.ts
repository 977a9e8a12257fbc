import {
  failure,
  type Latency,
  type LoadOutput,
  type NoteId,
  numberLimit,
  noteIds,
  type ParseResult,
} from '../load-output.ts';
import { noLatency } from './latency.ts';
import type { NumberReader } from './number-reader.ts';
import { tidy } from './tidy.ts';

/** What a tool states of a run; everything that is left out is not known. */
type Stated = Pick<LoadOutput, 'tool' | 'requests'> &
  Partial<Omit<LoadOutput, 'latency'>> & { readonly latency?: Partial<Latency> };

/** How many failed requests are inside the figures that the tool prints; none if left out. */
export interface FailedInside {
  readonly requests?: number | null;
  readonly latency?: number | null;
  readonly throughput?: number | null;
}

/**
 * The result of a run whose numbers were read: the output with its notes in their fixed order, or
 * the first problem. A run without a request, or with nothing but failures, measured nothing.
 */
export function finish({
  read,
  output,
  failed = {},
}: {
  readonly read: NumberReader;
  readonly output: Stated;
  readonly failed?: FailedInside;
}): ParseResult {
  const { tool, requests, errors = null, notes = [] } = output;
  const problem = read.problem();
  if (problem) return failure(problem);
  if (requests === 0) return failure({ kind: 'no-requests', tool });
  if (requests === null) return failure({ kind: 'missing-field', tool, field: 'requests' });
  const failedInside = failed.requests ?? 0;
  const complete: LoadOutput = {
    toolVersion: null,
    errorsOutside: errors === null ? null : Math.max(0, errors - failedInside),
    connections: null,
    duration: null,
    throughput: null,
    timeouts: null,
    endpoint: null,
    ...output,
    latency: { ...noLatency, ...output.latency },
    errors,
    notes: inOrder([
      ...notes,
      ...((failed.latency ?? 0) > 0 ? (['latency-includes-failures'] as const) : []),
      ...((failed.throughput ?? 0) > 0 ? (['throughput-includes-failures'] as const) : []),
    ]),
  };
  const field = fieldOutOfRange(complete);
  if (field !== null) return failure({ kind: 'out-of-range', tool, field });
  if (failedInside >= requests) return failure({ kind: 'all-failed', tool });
  return { ok: true, output: complete };
}

/** Failed requests that are in every figure. */
export function failedEverywhere(count: number | null): FailedInside {
  return { requests: count, latency: count, throughput: count };
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

/** At a set rate, what clients do between requests says nothing. */
function inOrder(notes: readonly NoteId[]): readonly NoteId[] {
  const isLimited = notes.includes('rate-limited');
  return noteIds.filter(
    (note) => notes.includes(note) && !(isLimited && note === 'clients-never-pause'),
  );
}

/** Sums and quotients of good numbers can still leave the range. */
function fieldOutOfRange({ latency, ...output }: LoadOutput): string | null {
  const numbers = { ...output, ...latency };
  for (const [field, value] of Object.entries(numbers)) {
    if (typeof value === 'number' && !(value >= 0 && value < numberLimit)) return field;
  }
  return null;
}
