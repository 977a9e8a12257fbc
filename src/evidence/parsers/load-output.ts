/** The tools whose output is read. `wrk2` is told from `wrk` by its calibration and histogram lines. */
export const toolIds = [
  'wrk',
  'wrk2',
  'ab',
  'autocannon',
  'hey',
  'vegeta',
  'k6',
  'oha',
  'locust',
  'jmeter',
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
  /** The figures are of several endpoints together. */
  'several-endpoints',
  /** More runs follow or precede the one that was read. */
  'several-runs',
  /** Percentiles are rounded to whole milliseconds or coarser by the tool. */
  'latency-rounded',
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
  /** Connections, or virtual users that each keep their own. */
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
  readonly timeouts: number | null;
  /** URL or name, without user name, password and control characters, at most 200 characters. */
  readonly endpoint: string | null;
  readonly notes: readonly NoteId[];
}

export const problemKinds = [
  'empty',
  'too-large',
  'binary',
  'unknown-tool',
  /** A known tool, but a report of it that is not read (oha's samples, JMeter's XML). */
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

/** Why an output was not read. `field` is one of the parsers' own names, never text of the input. */
export interface ParseProblem {
  readonly kind: ProblemKind;
  readonly tool?: ToolId;
  /** Counted from 1. */
  readonly line?: number;
  readonly field?: string;
}

export type ParseResult =
  | { readonly ok: true; readonly output: LoadOutput }
  | { readonly ok: false; readonly problem: ParseProblem };

/** Reads the output of one tool. Both functions take any text, never throw, and are linear in it. */
export interface OutputParser {
  readonly id: ToolId;
  readonly looksLike: (text: string) => boolean;
  readonly parse: (text: string) => ParseResult;
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
