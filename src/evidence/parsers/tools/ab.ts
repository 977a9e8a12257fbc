import { endpointOf } from '../reading/endpoint.ts';
import { finish } from '../reading/finish.ts';
import { firstCompleteRun } from '../reading/first-run.ts';
import { noLatency, percentileKey } from '../reading/latency.ts';
import {
  failure,
  type Latency,
  type NoteId,
  type OutputParser,
  type ParseResult,
} from '../load-output.ts';
import { type NumberReader, numberReader } from '../reading/number-reader.ts';
import { afterLabel, type Line, runsIn, sectionAfter, words } from '../reading/text-lines.ts';

/**
 * ApacheBench 2.3. Requests, throughput and latencies count every request, failed ones too. The
 * percentiles are whole milliseconds. Its precise "Time per request (mean)" is concurrency × time ÷
 * requests, so it says nothing of its own about latency, but the measured mean is a whole number.
 * Errors are failed requests without those whose body only differs in length, plus non-2xx answers.
 */
export const ab = {
  id: 'ab',
  looksLike: (text) => text.includes('This is ApacheBench') || text.includes('[#/sec] (mean)'),
  parse: (text) => {
    const first = text.includes('This is ApacheBench') ? 'This is ApacheBench' : 'Server Software:';
    return firstCompleteRun(
      'ab',
      runsIn(text, (line) => line.startsWith(first)),
      parseRun,
    );
  },
} satisfies OutputParser;

function parseRun(lines: readonly Line[]): ParseResult {
  const tool = 'ab';
  const read = numberReader(tool);
  const number = (label: string, field: string) => {
    const line = afterLabel(lines, label);
    return line ? read.plain(words(line.text)[0], { field, line: line.number }) : null;
  };
  // The last line before the tables; ab stops without it when it gives up.
  if (!afterLabel(lines, 'Transfer rate:')) {
    return failure({ kind: 'truncated', tool, field: 'throughput' });
  }
  const latency = latencyOf(lines, read);
  if (!latency) return failure({ kind: 'truncated', tool, field: 'latency' });
  const lengths = lengthFailures(lines, read);
  const statuses = number('Non-2xx responses:', 'errors') ?? 0;
  const failed = number('Failed requests:', 'errors') ?? 0;
  const errors = Math.max(0, failed - lengths) + statuses;
  return finish({
    read,
    output: {
      tool,
      toolVersion: /^, Version (\d[\d.]{0,10})/.exec(lines[0]?.text.slice(19) ?? '')?.[1] ?? null,
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
    failed: { requests: errors, latency: errors, throughput: errors },
  });
}

function notesOf({
  lengths,
  keptAlive,
}: {
  readonly lengths: number;
  readonly keptAlive: number;
}): readonly NoteId[] {
  const notes: NoteId[] = ['latency-rounded', 'mean-from-throughput'];
  if (keptAlive === 0) notes.push('connection-per-request');
  if (lengths > 0) notes.push('length-differences-not-counted');
  return notes;
}

/** The percentile table; null if it is not there to its end: `ab -d` leaves it out. */
function latencyOf(lines: readonly Line[], read: NumberReader): Latency | null {
  const latency = { ...noLatency };
  const header = 'Percentage of the requests';
  for (const { text, number: line } of sectionAfter(lines, header, (row) => !/^\d+%\s/.test(row))) {
    const [label = '', value] = words(text);
    const key = label === '100%' ? 'max' : percentileKey(label);
    if (key) latency[key] = read.plain(value, { field: `latency.${key}`, line });
    // What follows the last number must be there, or the number may be cut.
    if (key === 'max') return text.endsWith('(longest request)') ? latency : null;
  }
  return null;
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
