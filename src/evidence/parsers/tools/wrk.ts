import { endpointOf } from '../reading/endpoint.ts';
import { finish, sumOf } from '../reading/finish.ts';
import { firstCompleteRun } from '../reading/first-run.ts';
import { noLatency, percentileKey } from '../reading/latency.ts';
import { failure, type Latency, type OutputParser, type ParseResult } from '../load-output.ts';
import { type NumberReader, numberReader } from '../reading/number-reader.ts';
import { afterLabel, type Line, runsIn, sectionAfter, words } from '../reading/text-lines.ts';

/**
 * wrk (4.x) and wrk2. Requests and throughput count every response, error statuses too; dropped
 * connections are errors besides. A request over wrk's timeout is in the throughput but not in the
 * latencies. Both correct for coordinated omission: wrk 4 afterwards, wrk2 by measuring from the
 * planned send. Percentiles need `--latency`; the 95th only wrk2 prints.
 */
export const wrk = {
  id: 'wrk',
  looksLike: (text) => text.includes('Thread Stats') || text.includes(' threads and '),
  parse: (text) => {
    const first = text.includes(' test @ ') ? /^Running \S+ test @ / : /^\d+ threads and /;
    return firstCompleteRun(
      'wrk',
      runsIn(text, (line) => first.test(line)),
      parseRun,
    );
  },
} satisfies OutputParser;

function parseRun(lines: readonly Line[]): ParseResult {
  const isWrk2 = lines.some(
    ({ text }) => text.startsWith('Thread calibration:') || text.includes('(HdrHistogram'),
  );
  const tool = isWrk2 ? 'wrk2' : 'wrk';
  const read = numberReader(tool);
  const rate = afterLabel(lines, 'Requests/sec:');
  const total = lines.find(({ text }) => / requests in /.test(text));
  if (!rate || !total || !afterLabel(lines, 'Transfer/sec:')) {
    return failure({ kind: 'truncated', tool, field: 'throughput' });
  }
  const line = total.number;
  const [count, runtime] = total.text.split(/ requests in |,/, 2);
  const requests = read.plain(count, { field: 'requests', line });
  // wrk2's mean is then no number.
  if (requests === 0) return failure({ kind: 'no-requests', tool });
  const failures = failuresOf(lines, read);
  const statuses = failures.get('status') ?? 0;
  const timeouts = failures.get('timeout') ?? 0;
  return finish({
    read,
    output: {
      tool,
      toolVersion: null,
      connections: connectionsOf(lines, read),
      duration: read.seconds(runtime, { field: 'duration', line }),
      requests,
      throughput: read.plain(rate.text, { field: 'throughput', line: rate.number }),
      latency: latencyOf(lines, read),
      errors: sumOf(0, ...failures.values()),
      timeouts,
      endpoint: endpointOf(lines[0]?.text.split(' test @ ', 2)[1]),
      notes: isWrk2
        ? ['corrected-for-coordinated-omission', 'rate-limited']
        : ['corrected-for-coordinated-omission'],
    },
    failed: {
      requests: statuses,
      latency: statuses,
      // wrk2 counts a slow request anew at each check, and not as a response.
      throughput: statuses + (isWrk2 ? 0 : timeouts),
    },
  });
}

function connectionsOf(lines: readonly Line[], read: NumberReader): number | null {
  const line = lines.find(({ text }) => / threads and /.test(text));
  const count = line && words(line.text)[3];
  return count === undefined
    ? null
    : read.plain(count, { field: 'connections', line: line?.number });
}

function latencyOf(lines: readonly Line[], read: NumberReader): Latency {
  const latency = { ...noLatency };
  const row = sectionAfter(lines, 'Thread Stats', (text) => text.startsWith('Req/Sec'))[0];
  const [, mean, , max] = words(row?.text ?? '');
  latency.mean = read.milliseconds(mean, { field: 'latency.mean', line: row?.number });
  latency.max = read.milliseconds(max, { field: 'latency.max', line: row?.number });
  for (const { text, number: line } of distributionOf(lines)) {
    const [label = '', value] = words(text);
    const key = percentileKey(label);
    if (key) latency[key] = read.milliseconds(value, { field: `latency.${key}`, line });
  }
  for (const { text, number: line } of sectionAfter(lines, 'Detailed Percentile', isEnd)) {
    const [value, percentile] = words(text);
    if (percentile !== '0.950000') continue;
    latency.p95 = read.plain(value, { field: 'latency.p95', line });
    break;
  }
  return latency;
}

/** wrk2 with `-U` alone prints only a distribution that is not corrected, unlike its mean. */
function distributionOf(lines: readonly Line[]): readonly Line[] {
  const label = 'Latency Distribution';
  const title = afterLabel(lines, label);
  return title?.text.includes('Uncorrected') ? [] : sectionAfter(lines, label, isNoPercentile);
}

function isNoPercentile(text: string): boolean {
  return !/^\d+(?:\.\d+)?%\s/.test(text);
}

function isEnd(text: string): boolean {
  return text.startsWith('#[') || text.startsWith('Latency Distribution');
}

const socketErrors = ['connect', 'read', 'write', 'timeout'] as const;

/** Counts by kind: connect, read, write, timeout, status. wrk prints them only when there are any. */
function failuresOf(lines: readonly Line[], read: NumberReader): ReadonlyMap<string, number> {
  const failures = new Map<string, number>();
  const sockets = afterLabel(lines, 'Socket errors:');
  for (const kind of socketErrors) {
    if (!sockets) break;
    const count = sockets.text.split(`${kind} `, 2)[1]?.split(',', 1)[0];
    const number = read.plain(count, { field: 'errors', line: sockets.number });
    failures.set(kind, number ?? 0);
  }
  const statuses = afterLabel(lines, 'Non-2xx or 3xx responses:');
  if (statuses) {
    const number = read.plain(statuses.text, { field: 'errors', line: statuses.number });
    failures.set('status', number ?? 0);
  }
  return failures;
}
