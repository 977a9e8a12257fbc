import { failure, type Latency, type NoteId, type ParseResult } from '../load-output.ts';
import { endpointOf } from '../reading/endpoint.ts';
import { failedEverywhere, finish } from '../reading/finish.ts';
import { latencyOf } from '../reading/latency.ts';
import { type NumberReader, numberReader } from '../reading/number-reader.ts';
import { type Region, regionLines } from '../reading/region.ts';
import { afterLabel, type Line, sectionAfter, words } from '../reading/text-lines.ts';
import { unsupportedText } from '../reading/unsupported.ts';
import type { Tool } from '../tool.ts';

const tool = 'ab';
const title = 'This is ApacheBench';
const percentages = 'Percentage of the requests served';

/**
 * ApacheBench 2.3. Requests, throughput and latencies count every request, failed ones too. The
 * percentiles are whole milliseconds. Its precise "Time per request (mean)" is concurrency × time ÷
 * requests, so it says nothing of its own about latency, but the measured mean is a whole number.
 * Errors are failed requests without those whose body only differs in length, plus non-2xx answers.
 * The files of `-e` and `-g`, and the page of `-w`, are refused.
 */
export const ab: Tool = {
  ids: [tool],
  texts: [
    {
      marks: [
        new RegExp(`^${title}`),
        /^Server Software:/,
        /^Concurrency Level:/,
        new RegExp(`^${percentages}`),
      ],
      read,
    },
    unsupportedText(tool, /^Percentage served,Time in ms/, 'ab-output'),
    unsupportedText(tool, /^starttime\s+seconds\s+ctime\s+dtime/, 'ab-output'),
  ],
};

function read(region: Region): readonly ParseResult[] {
  const lines = regionLines(region);
  // npm's loadtest has the same title above its percentages, and a unit behind them.
  if (lines.some(({ text }) => /^\d+% +\d+ ms\b/.test(text))) return [];
  if (lines.some(({ text }) => text.includes('</t'))) {
    return [failure({ kind: 'unsupported-format', tool, instead: 'ab-output' })];
  }
  return [parseRun(lines)];
}

function parseRun(lines: readonly Line[]): ParseResult {
  const read = numberReader(tool);
  const number = (label: string, field: string) => {
    const line = afterLabel(lines, label);
    return line ? read.plain(words(line.text)[0], { field, line: line.number }) : null;
  };
  // The last line before the tables; ab stops without it when it gives up.
  if (!afterLabel(lines, 'Transfer rate:')) {
    return failure({ kind: 'truncated', tool, field: 'throughput' });
  }
  const latency = percentilesOf(lines, read);
  if (!latency) return failure({ kind: 'truncated', tool, field: 'latency' });
  const lengths = lengthFailures(lines, read);
  const statuses = number('Non-2xx responses:', 'errors') ?? 0;
  const failed = number('Failed requests:', 'errors') ?? 0;
  const errors = Math.max(0, failed - lengths) + statuses;
  return finish({
    read,
    output: {
      tool,
      toolVersion:
        /^, Version (\d[\d.]{0,10})/.exec(afterLabel(lines, title)?.text ?? '')?.[1] ?? null,
      connections: number('Concurrency Level:', 'connections'),
      duration: number('Time taken for tests:', 'duration'),
      requests: number('Complete requests:', 'requests'),
      throughput: number('Requests per second:', 'throughput'),
      latency: { ...latency, mean: number('Time per request:', 'latency.mean') },
      errors,
      // ab gives up at the first timeout instead of counting it.
      timeouts: 0,
      endpoint: addressOf(lines),
      notes: notesOf({ lengths, keptAlive: number('Keep-Alive requests:', 'connections') ?? 0 }),
    },
    failed: failedEverywhere(errors),
  });
}

function notesOf({
  lengths,
  keptAlive,
}: {
  readonly lengths: number;
  readonly keptAlive: number;
}): readonly NoteId[] {
  const notes: NoteId[] = ['clients-never-pause', 'latency-rounded', 'mean-from-throughput'];
  if (keptAlive === 0) notes.push('connection-per-request');
  if (lengths > 0) notes.push('length-differences-not-counted');
  return notes;
}

/** The percentile table; null if it is not there to its end: `ab -d` leaves it out. */
function percentilesOf(lines: readonly Line[], read: NumberReader): Latency | null {
  const rows = sectionAfter(lines, percentages, (row) => !/^\d+%\s/.test(row));
  // What follows the last number must be there, or the number may be cut.
  const end = rows.findIndex(({ text }) => /^100%.*\(longest request\)$/.test(text));
  if (end === -1) return null;
  const cells = rows.slice(0, end + 1).map((row) => [words(row.text)[0] ?? '', row] as const);
  return latencyOf(cells, ({ text, number: line }, field) =>
    read.plain(words(text)[1], { field, line }),
  );
}

/** From the line "(Connect: 0, Receive: 0, Length: 857, Exceptions: 0)". */
function lengthFailures(lines: readonly Line[], read: NumberReader): number {
  const line = lines.find(({ text }) => text.startsWith('(Connect:'));
  const count = line && / Length: ([^,]{1,40})/.exec(line.text)?.[1];
  return count === undefined
    ? 0
    : (read.plain(count, { field: 'errors', line: line?.number }) ?? 0);
}

function addressOf(lines: readonly Line[]): string | null {
  const host = afterLabel(lines, 'Server Hostname:')?.text;
  if (host === undefined) return null;
  const scheme = afterLabel(lines, 'SSL/TLS Protocol:') ? 'https' : 'http';
  const port = afterLabel(lines, 'Server Port:')?.text ?? '';
  const path = afterLabel(lines, 'Document Path:')?.text ?? '';
  return endpointOf(`${scheme}://${host}${port && `:${port}`}${path}`);
}
