/** What `wrk --latency` printed. */
export interface WrkReport {
  /** Seconds that were measured. */
  readonly seconds: number;
  /** Answers of any status, and of a status other than 2xx and 3xx. */
  readonly answered: number;
  readonly badStatus: number;
  /** Answers per second. */
  readonly throughput: number;
  /** Latencies in ms, corrected by wrk for coordinated omission; null where it printed none. */
  readonly latency: Readonly<Record<'mean' | 'p50' | 'p75' | 'p90' | 'p99' | 'max', number | null>>;
  /** Connections that could not be made, read from or written to; late answers are not counted. */
  readonly socketErrors: number;
  /** Answers that came after `--timeout`. */
  readonly timeouts: number;
  /** Requests sent, where a script of the bench counted them; otherwise null. */
  readonly sent: number | null;
}

/** Reads the output of wrk 4. Throws an Error that says what is missing when it is not such. */
export function parseWrk(output: string): WrkReport {
  const [, answered, seconds] = find(
    output,
    /^ *(\d+) requests in ([\d.]+(?:us|ms|s|m|h)), /m,
    'requests in',
  );
  const [, throughput] = find(output, /^Requests\/sec: +([\d.]+)/m, 'Requests/sec');
  const errors = /^ *Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/m.exec(
    output,
  );
  const [connect, read, write, timeouts] = (errors ?? []).slice(1).map(Number);
  const badStatus = /^ *Non-2xx or 3xx responses: (\d+)/m.exec(output)?.[1];
  const sent = /^Requests sent: (\d+)/m.exec(output)?.[1];
  const total = Number(answered);
  return {
    seconds: milliseconds(seconds) / 1000,
    answered: total,
    badStatus: Number(badStatus ?? 0),
    throughput: Number(throughput),
    latency: total > 0 ? latencies(output) : nothing,
    socketErrors: (connect ?? 0) + (read ?? 0) + (write ?? 0),
    timeouts: timeouts ?? 0,
    sent: sent === undefined ? null : Number(sent),
  };
}

const nothing = { mean: null, p50: null, p75: null, p90: null, p99: null, max: null };

function latencies(output: string): WrkReport['latency'] {
  const [, mean, max] = find(output, /^ *Latency +(\S+) +\S+ +(\S+) +\S+%$/m, 'Latency');
  const percentile = (share: number) =>
    milliseconds(find(output, new RegExp(`^ *${share}% +(\\S+) *$`, 'm'), `${share}%`)[1]);
  return {
    mean: milliseconds(mean),
    p50: percentile(50),
    p75: percentile(75),
    p90: percentile(90),
    p99: percentile(99),
    max: milliseconds(max),
  };
}

const millisecondsIn = { us: 0.001, ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** A time as wrk writes it, like 85.00us, 1.20ms or 2.00m, in ms. */
function milliseconds(text = ''): number {
  const [, number, unit] = /^([\d.]+)(us|ms|s|m|h)$/.exec(text) ?? [];
  if (number === undefined) throw new Error(`wrk printed "${text}" where a time was expected`);
  // The pattern lets no other unit through.
  const factor = millisecondsIn[unit as keyof typeof millisecondsIn];
  return Number((Number(number) * factor).toPrecision(12));
}

function find(output: string, pattern: RegExp, name: string): RegExpExecArray {
  const match = pattern.exec(output);
  if (match) return match;
  const printed = output.trim().split('\n').at(-1) ?? '';
  throw new Error(`wrk printed no "${name}" line; its last line was "${printed}"`);
}
