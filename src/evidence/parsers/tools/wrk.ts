import { failure, type Latency, type NoteId, type ParseResult } from '../load-output.ts';
import { type CommandLine, commandAbove } from '../reading/command-line.ts';
import { endpointOf } from '../reading/endpoint.ts';
import { finish } from '../reading/finish.ts';
import { latencyOf, noLatency } from '../reading/latency.ts';
import { type NumberReader, numberReader } from '../reading/number-reader.ts';
import { type Region, regionLines } from '../reading/region.ts';
import { afterLabel, type Line, sectionAfter, words } from '../reading/text-lines.ts';
import type { Tool } from '../tool.ts';

const title = /^(?:Running \S+ test @ |Making \S+ requests to )/;
const threads = /^\d+ threads and /;

/**
 * wrk (1 to 4) and wrk2 with its forks. Requests and throughput count every response, error statuses
 * too; dropped connections are errors besides. A request over wrk's timeout is in the throughput but
 * not in the latencies. Both correct for coordinated omission, but for wrk 1: wrk afterwards, wrk2 by
 * measuring from the planned send. All threads open equally many connections. Percentiles need
 * `--latency`; the 95th only wrk2 prints.
 */
export const wrk: Tool = {
  ids: ['wrk', 'wrk2'],
  texts: [{ marks: [title, threads, /^Thread Stats\b/, /^Value\s+Percentile\s+TotalCount/], read }],
};

function read(region: Region): readonly ParseResult[] {
  const lines = regionLines(region);
  // Other tools have the same title.
  const isOfWrk = lines.some(({ text }) => threads.test(text) || text.startsWith('Thread Stats'));
  return isOfWrk ? [parseRun(lines, commandAbove(region.before, 'wrk2?'))] : [];
}

function parseRun(lines: readonly Line[], command: CommandLine | null): ParseResult {
  const columns = columnsOf(lines);
  const isWrk2 =
    command?.option('-R', '--rate') != null ||
    columns.header.includes('99%') ||
    lines.some(({ text }) => isOfWrk2(text));
  const tool = isWrk2 ? 'wrk2' : 'wrk';
  const read = numberReader(tool);
  const rate = afterLabel(lines, 'Requests/sec:');
  const total = lines.find(({ text }) => / requests in /.test(text));
  // The last line but one; without what follows it, its number may be cut.
  if (!rate?.ended || !total) return failure({ kind: 'truncated', tool, field: 'throughput' });
  const line = total.number;
  const [count, runtime] = total.text.split(/ requests in |,/, 2);
  const requests = read.plain(count, { field: 'requests', line });
  // wrk2's mean is then no number.
  if (requests === 0) return failure({ kind: 'no-requests', tool });
  const failures = failuresOf(lines, read);
  const { status: statuses, timeout: timeouts, connect, read: reads, write } = failures;
  const { connections, notes } = connectionsOf(lines, read);
  const address = lines[0]?.text.replace(title, '');
  const corrects = !lines[0]?.text.startsWith('Making ');
  return finish({
    read,
    output: {
      tool,
      connections,
      duration: read.seconds(runtime, { field: 'duration', line }),
      requests,
      throughput: read.plain(rate.text, { field: 'throughput', line: rate.number }),
      latency: latenciesOf(lines, columns, read),
      errors: statuses + timeouts + connect + reads + write,
      // wrk2 counts a slow request anew at each check, and not as a response.
      errorsOutside: connect + reads + write + (isWrk2 ? timeouts : 0),
      timeouts,
      endpoint: endpointOf(address === lines[0]?.text ? (command?.url ?? undefined) : address),
      notes: [
        ...notes,
        ...(corrects ? (['corrected-for-coordinated-omission'] as const) : []),
        ...(isWrk2 ? (['rate-limited'] as const) : pausesOf(command)),
        ...(isReconnecting(reads, requests) ? (['connection-per-request'] as const) : []),
      ],
    },
    failed: {
      requests: statuses,
      latency: statuses,
      throughput: statuses + (isWrk2 ? 0 : timeouts),
    },
  });
}

function isOfWrk2(line: string): boolean {
  return (
    line.startsWith('Thread calibration:') ||
    line.includes('(HdrHistogram') ||
    // wrk2 takes no rates before its calibration ends after 10 s; wrk has one of every response.
    /^Req\/Sec\s+-?nan\s/.test(line)
  );
}

/** A script may pause, and what it does is not shown. */
function pausesOf(command: CommandLine | null): readonly NoteId[] {
  return command && command.option('-s', '--script') === null ? ['clients-never-pause'] : [];
}

/** A server that closes after each answer without saying so gives as many read errors as answers. */
function isReconnecting(readErrors: number, requests: number | null): boolean {
  return requests !== null && readErrors >= 0.9 * requests && readErrors <= 1.1 * requests;
}

/** "8 threads and 15 connections" are 8: each thread opens the quotient, without its rest. */
function connectionsOf(lines: readonly Line[], read: NumberReader) {
  const line = lines.find(({ text }) => threads.test(text));
  if (!line) return { connections: null, notes: [] };
  const [threadCount, , , count] = words(line.text);
  const place = { field: 'connections', line: line.number };
  const each = read.plain(threadCount, place);
  const told = read.plain(count, place);
  if (each === null || told === null) return { connections: null, notes: [] };
  const opened = each === 0 ? 0 : Math.floor(told / each) * each;
  const notes: readonly NoteId[] = opened === told ? [] : ['connections-evened'];
  return { connections: opened === 0 ? null : opened, notes };
}

/** The cells of the row "Latency" below the titles of its columns. */
interface Columns {
  readonly header: readonly string[];
  readonly cells: readonly string[];
  readonly line: number | undefined;
}

function columnsOf(lines: readonly Line[]): Columns {
  const header = words(afterLabel(lines, 'Thread Stats')?.text ?? '');
  const row = sectionAfter(lines, 'Thread Stats', (text) => text.startsWith('Req/Sec'))[0];
  return { header, cells: words(row?.text ?? '').slice(1), line: row?.number };
}

function latenciesOf(lines: readonly Line[], columns: Columns, read: NumberReader): Latency {
  const { header, cells, line } = columns;
  // With no latency recorded, there is no share of them within the deviation, nor a mean.
  const [mean, deviation] = cells;
  const isNone = [mean, deviation].every((cell) => /^-?nan/.test(cell ?? ''));
  if (isNone || /^-?nan%$/.test(cells.at(-1) ?? '')) return noLatency;
  const named = header.map((name, index) => [name, cells[index]] as const);
  const stated = named.slice(0, Math.max(0, header.indexOf('+/-')));
  const inRow = latencyOf(stated, (cell, field) => read.milliseconds(cell, { field, line }));
  const distribution = latencyOf(
    distributionOf(lines).map((each) => [words(each.text)[0] ?? '', each] as const),
    (each, field) => read.milliseconds(words(each.text)[1], { field, line: each.number }),
  );
  const spectrum = sectionAfter(lines, 'Value', (text) => text.startsWith('Latency Distribution'));
  return {
    ...distribution,
    mean: inRow.mean,
    p99: distribution.p99 ?? inRow.p99,
    p95: ninetyFifth(spectrum, read),
    max: inRow.max ?? distribution.max ?? maxOf(spectrum, read),
  };
}

/** wrk2 with `-U` alone prints only a distribution that is not corrected, unlike its mean. */
function distributionOf(lines: readonly Line[]): readonly Line[] {
  const label = 'Latency Distribution';
  const title = afterLabel(lines, label);
  return title?.text.includes('Uncorrected')
    ? []
    : sectionAfter(lines, label, (text) => !/^\d+(?:\.\d+)?%\s/.test(text));
}

/** From "10.015  0.950000  37534  20.00": milliseconds. */
function ninetyFifth(spectrum: readonly Line[], read: NumberReader): number | null {
  const row = spectrum.find(({ text }) => words(text)[1] === '0.950000');
  return row ? read.plain(words(row.text)[0], { field: 'latency.p95', line: row.number }) : null;
}

/** From "#[Max     =       12.496, Total count    =        39500]". */
function maxOf(spectrum: readonly Line[], read: NumberReader): number | null {
  const row = spectrum.find(({ text }) => text.startsWith('#[Max'));
  const max = row && /=\s*([^,\]]{1,40})/.exec(row.text)?.[1];
  return max === undefined ? null : read.plain(max, { field: 'latency.max', line: row?.number });
}

/** Counts by kind. wrk prints them only when there are any. */
function failuresOf(lines: readonly Line[], read: NumberReader) {
  const sockets = afterLabel(lines, 'Socket errors:');
  const socketErrors = (kind: string) => {
    const count = sockets?.text.split(`${kind} `, 2)[1]?.split(',', 1)[0];
    return sockets ? (read.plain(count, { field: 'errors', line: sockets.number }) ?? 0) : 0;
  };
  const statuses = afterLabel(lines, 'Non-2xx or 3xx responses:');
  return {
    connect: socketErrors('connect'),
    read: socketErrors('read'),
    write: socketErrors('write'),
    timeout: socketErrors('timeout'),
    status: statuses
      ? (read.plain(statuses.text, { field: 'errors', line: statuses.number }) ?? 0)
      : 0,
  };
}
