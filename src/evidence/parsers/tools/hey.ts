import { failure, type ParseResult } from '../load-output.ts';
import { type CommandLine, commandAbove, paceOf } from '../reading/command-line.ts';
import { cellOf, csvTable } from '../reading/csv-table.ts';
import { endpointOf } from '../reading/endpoint.ts';
import { failedEverywhere, finish, quotient } from '../reading/finish.ts';
import { numberReader } from '../reading/number-reader.ts';
import { duration } from '../reading/quantities.ts';
import { tidy } from '../reading/tidy.ts';
import { type Region, regionLines } from '../reading/region.ts';
import { latencyOfSamples } from '../reading/sample-latency.ts';
import { summaryMarks, summaryReport } from '../reading/summary-report.ts';
import type { Line } from '../reading/text-lines.ts';
import type { Tool } from '../tool.ts';

const tool = 'hey';
/** hey keeps this many samples and status codes, and divides the sum of all latencies by as many. */
const sampleLimit = 1_000_000;

/**
 * hey and boom, from which it came: the summary, and `-o csv`. Requests are responses of any status;
 * requests without an answer are errors besides, and are in the throughput. Beyond a million samples
 * the mean, which hey then gets wrong, is left out. The CSV has one line for each response, in
 * seconds; its duration is the end of the last one, counted from the start of the run.
 */
export const hey: Tool = {
  ids: [tool],
  texts: [
    { marks: summaryMarks, read: readSummary },
    { marks: [/^response-time,DNS\+dialup/], read: readSamples },
  ],
};

function readSummary(region: Region): readonly ParseResult[] {
  const lines = regionLines(region);
  const command = commandAbove(region.before, 'hey', 'boom');
  // Where nothing was answered, old releases print the errors alone.
  const [first, second] = lines;
  if (
    first?.text === 'Error distribution:' &&
    /^\[\d+\]\s+\S+ "?https?:/.test(second?.text ?? '')
  ) {
    return [failure({ kind: 'unsupported-format', tool, instead: 'hey-output' })];
  }
  const isOfHey = lines.some(({ text }) => /^(?:Total|Slowest):\s+[\d.]+ secs\.?$/.test(text));
  // So do oha, and etcd's and other benchmarks that were made after it.
  const isOfOther = lines.some(({ text }) => /^(?:Success rate|Stddev|Count):/.test(text));
  return isOfHey && !isOfOther ? [parseRun(lines, command)] : [];
}

function parseRun(lines: readonly Line[], command: CommandLine | null): ParseResult {
  const read = numberReader(tool);
  const report = summaryReport(lines, read, { time: duration });
  if (typeof report === 'string') return failure({ kind: report, tool });
  const { counts, throughput, latency } = report;
  const { answered, statuses, unanswered, timeouts } = counts;
  const capped = answered >= sampleLimit;
  const expected = Math.round((throughput ?? 0) * (report.duration ?? 0)) - unanswered;
  return finish({
    read,
    output: {
      tool,
      connections: command?.number('-c') ?? null,
      duration: report.duration,
      requests: capped ? expected : answered,
      throughput,
      latency: capped ? { ...latency, mean: null } : latency,
      errors: statuses + unanswered,
      timeouts,
      endpoint: endpointOf(command?.url ?? undefined),
      notes: [
        'latency-in-tenths',
        ...(capped ? (['samples-capped', 'requests-rounded'] as const) : []),
        ...paceOf(command, '-q'),
      ],
    },
    failed: { requests: statuses, latency: statuses, throughput: statuses + unanswered },
  });
}

function readSamples(region: Region): readonly ParseResult[] {
  const table = csvTable(region);
  const missing = ['status-code', 'offset'].find((column) => !table.columns.has(column));
  if (missing) return [failure({ kind: 'missing-field', tool, field: missing })];
  const read = numberReader(tool);
  const samples: number[] = [];
  let end = 0;
  let statuses = 0;
  for (const record of table.records) {
    const { line, cells } = record;
    if (cells.length < table.header.length) return [failure({ kind: 'truncated', tool, line })];
    const seconds = read.plain(cells[0], { field: 'latency', line }) ?? 0;
    const offset = read.plain(cellOf(table, record, 'offset'), { field: 'duration', line }) ?? 0;
    const status = read.plain(cellOf(table, record, 'status-code'), { field: 'errors', line }) ?? 0;
    const problem = read.problem();
    if (problem) return [failure(problem)];
    samples.push(tidy(seconds * 1000));
    end = Math.max(end, tidy(offset + seconds));
    if (status >= 400) statuses++;
  }
  const command = commandAbove(region.before, 'hey');
  const result = finish({
    read,
    output: {
      tool,
      connections: command?.number('-c') ?? null,
      duration: end,
      requests: samples.length,
      throughput: quotient(samples.length, end),
      latency: latencyOfSamples(samples),
      errors: statuses,
      endpoint: endpointOf(command?.url ?? undefined),
      notes: [
        'latency-in-tenths',
        'computed-from-samples',
        'duration-computed',
        'throughput-computed',
        'unanswered-not-listed',
        ...paceOf(command, '-q'),
      ],
    },
    failed: failedEverywhere(statuses),
  });
  return [result];
}
