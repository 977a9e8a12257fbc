/** What `vegeta attack` found. */
export interface VegetaReport {
  readonly sent: number;
  /** Answers of a status from 200 to 399. */
  readonly answered: number;
  /** Requests that failed, or were answered with another status. */
  readonly errors: number;
  /** Answers in a second, until the last one came. */
  readonly reached: number;
  /** In ms, from the moment at which each request was due; null without a rate. */
  readonly latency: Readonly<
    Record<'mean' | 'p50' | 'p75' | 'p90' | 'p99' | 'p999' | 'max', number>
  > | null;
}

interface Result {
  /** Its place in the schedule, from 0. */
  readonly sequence: number;
  readonly succeeded: boolean;
  /** In ms since any moment, the same for all. */
  readonly sent: number;
  readonly answered: number;
}

/**
 * Reads `vegeta encode -to csv`. Latencies are exact percentiles (nearest rank) from the scheduled
 * send: vegeta's own begin when a request is sent, which leaves out how long it waited for its turn.
 * The schedule begins where no request was sent before it was due.
 * @param rate requests/s of the schedule; null where each answer let the next request go
 * @param seconds how long requests were sent
 */
export function parseResults(
  csv: string,
  { rate, seconds }: { readonly rate: number | null; readonly seconds: number },
): VegetaReport {
  const results = resultsIn(csv);
  const answered = results.filter(({ succeeded }) => succeeded).length;
  const first = leastOf(results.map(({ sent }) => sent));
  const last = -leastOf(results.map((result) => -result.answered));
  return {
    sent: results.length,
    answered,
    errors: results.length - answered,
    reached: answered / Math.max(seconds, (last - first) / 1000),
    latency: rate === null ? null : latencies(results, 1000 / rate),
  };
}

function latencies(results: readonly Result[], interval: number) {
  const begin = leastOf(results.map(({ sent, sequence }) => sent - sequence * interval));
  const sorted = Float64Array.from(
    results,
    ({ answered, sequence }) => answered - (begin + sequence * interval),
  ).toSorted();
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return {
    mean: sorted.reduce((sum, latency) => sum + latency, 0) / sorted.length,
    p50: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    p99: at(0.99),
    p999: at(0.999),
    max: at(1),
  };
}

/** Time, status, latency, bytes out and in, error, body, attack, and the place in the schedule. */
const resultLine = /^(\d+),(\d+),(\d+),\d+,\d+,(?:"(?:[^"]|"")*"|[^",]*),[^,]*,[^,]*,(\d+),/;

/** Throws an Error that shows the line that is none of vegeta's, or where there is none at all. */
function resultsIn(csv: string): readonly Result[] {
  const lines = csv.split('\n').filter((line) => line !== '');
  if (lines.length === 0) throw new Error('vegeta sent no request');
  // Nanoseconds since 1970 are more than a number can hold to the last digit.
  let origin: bigint | null = null;
  return lines.map((line) => {
    const [, timestamp, status, latency, sequence] = resultLine.exec(line) ?? [];
    if (timestamp === undefined) {
      throw new Error(`vegeta wrote "${line.slice(0, 80)}" where a result was expected`);
    }
    origin ??= BigInt(timestamp);
    const sent = Number(BigInt(timestamp) - origin) / 1e6;
    return {
      sequence: Number(sequence),
      succeeded: Number(status) >= 200 && Number(status) < 400,
      sent,
      answered: sent + Number(latency) / 1e6,
    };
  });
}

/** Math.min takes no more arguments than a stack holds. */
function leastOf(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY);
}
