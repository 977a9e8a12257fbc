import { failure, type ParseResult } from '../load-output.ts';
import { type CommandLine, commandAbove, paceOf } from '../reading/command-line.ts';
import { endpointOf } from '../reading/endpoint.ts';
import { finish } from '../reading/finish.ts';
import { at } from '../reading/json-documents.ts';
import { latencyOf } from '../reading/latency.ts';
import { type NumberReader, numberReader } from '../reading/number-reader.ts';
import { duration, plainNumber, type Quantity } from '../reading/quantities.ts';
import { tidy } from '../reading/tidy.ts';
import { type Region, regionLines } from '../reading/region.ts';
import { responseCounts } from '../reading/response-counts.ts';
import { summaryMarks, type SummaryReport, summaryReport } from '../reading/summary-report.ts';
import { unsupportedText } from '../reading/unsupported.ts';
import type { Tool } from '../tool.ts';

const tool = 'oha';
/** Requests that the end of the run cut off: no fault of the server, so no errors. */
const cutOff = 'aborted due to deadline';

/**
 * oha, its summary and `--output-format json`. Requests are responses of any status; requests
 * without an answer are errors besides. The throughput counts everything that ended, failures and
 * requests cut off by the end too. Its own "success rate" counts any response. The CSV of single
 * requests is refused.
 */
export const oha: Tool = {
  ids: [tool],
  texts: [
    { marks: summaryMarks, read: readSummary },
    unsupportedText(tool, /^request-start,DNS,DNS\+dialup/, 'oha-summary'),
  ],
  jsons: [
    {
      signs: ['"latencyPercentiles"', '"requestsPerSec"'],
      isRun: (value) => at(value, 'summary') !== undefined,
      read: readJson,
    },
  ],
};

function readSummary(region: Region): readonly ParseResult[] {
  const lines = regionLines(region);
  if (!lines.some(({ text }) => text.startsWith('Success rate:'))) return [];
  const read = numberReader(tool);
  const isNoError = (name: string) => name === cutOff;
  const report = summaryReport(lines, read, { time: timeOf, isNoError });
  if (typeof report === 'string') return [failure({ kind: report, tool })];
  const inSeconds = lines.some(({ text }) => /^Average:\s+\S+ secs$/.test(text));
  return [resultOf({ ...report, read, inSeconds, command: commandAbove(region.before, tool) })];
}

/** Units of several seconds or minutes, which oha takes where the slowest response took as long. */
const longUnits: ReadonlyMap<string, number> = new Map([
  ['10 sec', 10e3],
  ['10 min', 600e3],
]);

/** A time as oha prints it: "1.0051 10 sec" is 10.051 seconds. */
function timeOf(text: string): Quantity {
  const [number = '', ...rest] = text.trim().split(/\s+/);
  const unit = longUnits.get(rest.join(' '));
  if (unit === undefined) return duration(text);
  const value = plainNumber(number);
  return typeof value === 'number' ? tidy(value * unit) : value;
}

function readJson(run: object, region: Region): ParseResult {
  const missing = ['latencyPercentiles', 'statusCodeDistribution'].find(
    (key) => at(run, key) === undefined,
  );
  if (missing) return failure({ kind: 'missing-field', tool, field: missing });
  const read = numberReader(tool);
  const number = (field: string, ...path: readonly string[]) =>
    read.json(at(run, ...path), { field });
  const entriesOf = (key: string) => Object.entries(at(run, key) ?? {});
  const counted = (key: string) =>
    entriesOf(key).map(
      ([name, count]: [string, unknown]) =>
        [name, read.json(count, { field: 'errors' }) ?? 0] as const,
    );
  const times = [...Object.entries(at(run, 'summary') ?? {}), ...entriesOf('latencyPercentiles')];
  return resultOf({
    read,
    duration: number('duration', 'summary', 'total'),
    throughput: number('throughput', 'summary', 'requestsPerSec'),
    latency: latencyOf(times, (value: unknown, field) => read.json(value, { field, scale: 1e3 })),
    counts: responseCounts({
      statuses: counted('statusCodeDistribution'),
      failures: counted('errorDistribution').filter(([name]) => name !== cutOff),
    }),
    inSeconds: false,
    command: commandAbove(region.before, tool),
  });
}

function resultOf({
  read,
  command,
  counts,
  inSeconds,
  ...figures
}: SummaryReport & {
  readonly read: NumberReader;
  /** Before 1.9, times are in seconds with four decimals, however short they are. */
  readonly inSeconds: boolean;
  readonly command: CommandLine | null;
}): ParseResult {
  const errors = counts.statuses + counts.unanswered;
  return finish({
    read,
    output: {
      tool,
      ...figures,
      connections: command?.number('-c') ?? null,
      requests: counts.answered,
      errors,
      timeouts: counts.timeouts,
      endpoint: endpointOf(command?.url ?? undefined),
      notes: [
        ...(inSeconds ? (['latency-in-tenths'] as const) : []),
        ...paceOf(command, '-q', '--qps', '--burst-delay'),
      ],
    },
    failed: { requests: counts.statuses, latency: counts.statuses, throughput: errors },
  });
}
