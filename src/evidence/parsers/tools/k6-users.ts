import type { NoteId } from '../load-output.ts';

/** What a summary says of its virtual users, times in milliseconds and rates per second. */
export interface K6Users {
  readonly most: number | null;
  readonly least: number | null;
  /** Iterations per second. */
  readonly iterations: number | null;
  readonly iterationTime: number | null;
  readonly throughput: number | null;
  /** Of a request, with its wait for a connection as far as that is stated. */
  readonly requestTime: number | null;
}

/** Shares above which users count as always there, and as always waiting for a response. */
const almostAlways = 0.8;
/** Below this share of their time waiting for responses, users pause. */
const atMostHalf = 0.5;

/**
 * The connections, and what the summary shows of them. Iterations per second times their length are
 * the users on average (Little 1961), and requests per second times their length those of them who
 * wait for a response; more than all of them is several requests at once by each.
 */
export function usersOf({
  most,
  least,
  iterations,
  iterationTime,
  throughput,
  requestTime,
}: K6Users): {
  readonly connections: number | null;
  readonly notes: readonly NoteId[];
} {
  const users = productOf(iterations, iterationTime);
  const waiting = productOf(throughput, requestTime);
  const notes: NoteId[] = [];
  const isSteady = users !== null && most !== null ? users >= almostAlways * most : least === most;
  const isBusy = users !== null && waiting !== null ? waiting / users : null;
  if (!isSteady || (isBusy !== null && isBusy > 1 / almostAlways)) notes.push('in-flight-varies');
  if (isBusy !== null && isBusy < atMostHalf) notes.push('clients-pause');
  if (isBusy !== null && isBusy >= almostAlways) notes.push('clients-never-pause');
  return { connections: most, notes };
}

/** A rate per second times a time in milliseconds. */
function productOf(rate: number | null, time: number | null): number | null {
  return rate === null || time === null ? null : (rate * time) / 1000;
}
