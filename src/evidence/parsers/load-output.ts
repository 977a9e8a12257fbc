/**
 * The tools whose output is read, in the order in which they are asked where two may have printed a
 * text. wrk2 is read with wrk, and is told from it.
 */
export const toolIds = [
  'wrk',
  'wrk2',
  'ab',
  'autocannon',
  'oha',
  'hey',
  'vegeta',
  'k6',
  'bombardier',
  'locust',
  'jmeter',
  'zrk',
  'hdrhistogram',
] as const;
export type ToolId = (typeof toolIds)[number];

/** Latencies in milliseconds; null where the tool does not print that one. */
export interface Latency {
  readonly mean: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
  readonly p999: number | null;
  readonly max: number | null;
}

/** What a reader must know to judge the figures, each said by the output or by the tool's design. */
export const noteIds = [
  /** The tool adds, or measures from, the sends that a slow answer held back. */
  'corrected-for-coordinated-omission',
  /** Answers that are errors are in the latencies, and there were some. */
  'latency-includes-failures',
  /** Failed requests are in the requests per second, and there were some. */
  'throughput-includes-failures',
  /** The tool sent at a set rate, so the throughput shows that rate, not what the server can do. */
  'rate-limited',
  /** The text shows that clients wait between a response and their next request. */
  'clients-pause',
  /** The text shows that clients send the next request at once. */
  'clients-never-pause',
  /** The connections are a peak: users came and went, or each sent several requests at once. */
  'in-flight-varies',
  /** The connections are those of the tool times the requests that each keeps in flight. */
  'pipelined',
  /** The tool opens as many connections in each thread, and so fewer than it was told. */
  'connections-evened',
  /** The figures are of several endpoints together. */
  'several-endpoints',
  /** Percentiles are rounded to whole milliseconds or coarser by the tool. */
  'latency-rounded',
  /** Latencies are rounded to tenths of a millisecond by the tool. */
  'latency-in-tenths',
  /** The mean is connections ÷ throughput, not measured: it fits Little's law whatever happened. */
  'mean-from-throughput',
  /** Every request opened its own connection. */
  'connection-per-request',
  /** ab's "Length" failures are left out: the body differs in length from the first one. */
  'length-differences-not-counted',
  /** The number of requests is known only roughly. */
  'requests-rounded',
  /** The duration is not printed: it is requests ÷ throughput, or the last end minus the first start. */
  'duration-computed',
  /** The throughput is not printed: it is requests ÷ duration. */
  'throughput-computed',
  /** While it runs, the tool prints the throughput of the last seconds; this may be such a figure. */
  'throughput-momentary',
  /** The file states no unit for its latencies; they are taken as milliseconds. */
  'unit-assumed',
  /** The tool lists samples; mean and percentiles (nearest rank) are computed from them. */
  'computed-from-samples',
  /** Requests without any answer are not in this output, so there may be more errors. */
  'unanswered-not-listed',
  /** The tool stopped keeping samples at its limit; figures that this spoils are left out. */
  'samples-capped',
] as const;
export type NoteId = (typeof noteIds)[number];

/** One run as its tool tells it. Numbers are finite, at least 0 and below `numberLimit`. */
export interface LoadOutput {
  readonly tool: ToolId;
  readonly toolVersion: string | null;
  /**
   * Requests kept in flight: connections, times those that each pipelines, or virtual users that
   * each keep their own connection.
   */
  readonly connections: number | null;
  /** Seconds. */
  readonly duration: number | null;
  /** As the tool counts: each parser's docstring says whether unanswered ones are in it. */
  readonly requests: number | null;
  /** Requests per second, as the tool counts: see each parser's docstring. */
  readonly throughput: number | null;
  readonly latency: Latency;
  /** Failed requests of every kind, timeouts included. */
  readonly errors: number | null;
  /** Those of the errors that are not among the requests: broken connections, no answers. */
  readonly errorsOutside: number | null;
  readonly timeouts: number | null;
  /** URL or name, without user name, password and control characters, at most 200 characters. */
  readonly endpoint: string | null;
  readonly notes: readonly NoteId[];
}

export const problemKinds = [
  'empty',
  'too-large',
  /** More runs than are read at once follow. */
  'too-many-runs',
  'binary',
  'unknown-tool',
  /** A known tool, but a report of it that is not read; `instead` says which one is. */
  'unsupported-format',
  /** The output ends, or a part is missing, before the figures do. */
  'truncated',
  /** JSON or CSV that breaks its own rules. */
  'malformed',
  'too-deep',
  'missing-field',
  'not-a-number',
  /** Negative, infinite, or not below `numberLimit`. */
  'out-of-range',
  'no-requests',
  'all-failed',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** What to give in place of a report that is not read. */
export const insteadIds = [
  'ab-output',
  'hey-output',
  'jmeter-csv',
  'jmeter-header',
  'jmeter-milliseconds',
  'k6-summary',
  'locust-statistics',
  'oha-summary',
  'vegeta-report',
  'zrk-json',
] as const;
export type InsteadId = (typeof insteadIds)[number];

/** Why an output was not read. `field` is one of the parsers' own names, never text of the input. */
export interface ParseProblem {
  readonly kind: ProblemKind;
  readonly tool?: ToolId;
  /** Counted from 1. */
  readonly line?: number;
  readonly field?: string;
  readonly instead?: InsteadId;
}

export type ParseResult =
  | { readonly ok: true; readonly output: LoadOutput }
  | { readonly ok: false; readonly problem: ParseProblem };

/** What a text holds, in its order. One of both has something in it. */
export interface ParsedOutputs {
  readonly runs: readonly LoadOutput[];
  readonly problems: readonly ParseProblem[];
}

/**
 * The longest text that is read, in UTF-16 units. Tool output is ASCII but for a few signs, so one
 * unit is about one byte; a text of more units is more bytes in any case. Refuse a larger file
 * before reading it.
 */
export const maxBytes = 5_000_000;

/** Every number of an output is below this. */
export const numberLimit = 1e12;

export function failure(problem: ParseProblem): ParseResult {
  return { ok: false, problem };
}
