/** How the requests of a run ended, for tools that tell responses from requests without one. */
export interface ResponseCounts {
  /** Responses of any status. */
  readonly answered: number;
  /** Responses with status 400 and above. */
  readonly statuses: number;
  /** Requests without a response. */
  readonly unanswered: number;
  /** Those of them that timed out. */
  readonly timeouts: number;
}

/** Sums counts by status code and by the tool's own name of an error. */
export function responseCounts({
  statuses,
  failures,
}: {
  readonly statuses: Iterable<readonly [string, number]>;
  readonly failures: Iterable<readonly [string, number]>;
}): ResponseCounts {
  const counts = { answered: 0, statuses: 0, unanswered: 0, timeouts: 0 };
  for (const [status, count] of statuses) {
    counts.answered += count;
    if (!(Number(status) < 400)) counts.statuses += count;
  }
  for (const [name, count] of failures) {
    counts.unanswered += count;
    if (/timeout|timed out|deadline exceeded/i.test(name)) counts.timeouts += count;
  }
  return counts;
}
