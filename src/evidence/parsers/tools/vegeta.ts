import { finish, sumOf } from '../reading/finish.ts';
import { firstCompleteRun } from '../reading/first-run.ts';
import { at, firstJsonRun } from '../reading/json-documents.ts';
import { noLatency, percentileKey } from '../reading/latency.ts';
import { failure, type Latency, type OutputParser, type ParseResult } from '../load-output.ts';
import { type NumberReader, numberReader } from '../reading/number-reader.ts';
import { tidy } from '../reading/tidy.ts';
import { afterLabel, type Line, runsIn } from '../reading/text-lines.ts';

const tool = 'vegeta';

/**
 * vegeta's `report`, as text and as JSON. Requests and latencies count every request, unanswered
 * ones too; the throughput counts successes (status 200 to 399) only. It sends at a set rate
 * unless told `-rate=0`, which the report does not say. The duration includes the wait for the
 * last response.
 */
export const vegeta = {
  id: tool,
  looksLike: (text) => isJson(text) || /^[ \t]*(?:Requests[ \t]+\[total|Bucket[ \t]+#)/m.test(text),
  parse: (text) => {
    if (isJson(text)) {
      return firstJsonRun(tool, text, {
        keys: ['latencies', 'requests', 'status_codes'],
        parse: parseJson,
      });
    }
    if (!/^[ \t]*Requests[ \t]+\[total/m.test(text)) {
      return failure({ kind: 'unsupported-format', tool });
    }
    return firstCompleteRun(
      tool,
      runsIn(text, (line) => /^Requests\s+\[total/.test(line)),
      parseRun,
    );
  },
} satisfies OutputParser;

function isJson(text: string): boolean {
  return text.includes('"latencies"') && text.includes('"bytes_in"');
}

function parseJson(run: unknown): ParseResult {
  const read = numberReader(tool);
  const number = (field: string, ...path: readonly string[]) =>
    read.json(at(run, ...path), { field });
  const time = (field: string, ...path: readonly string[]) =>
    read.json(at(run, ...path), { field, scale: 1e-6 });
  const statuses = at(run, 'status_codes');
  const counts = Object.entries(typeof statuses === 'object' ? (statuses ?? {}) : {});
  const errors = errorsIn(
    counts.map(([code, count]) => [code, read.json(count, { field: 'errors' }) ?? 0]),
  );
  const milliseconds = sumOf(time('duration', 'duration'), time('duration', 'wait'));
  return result({
    read,
    duration: milliseconds === null ? null : tidy(milliseconds / 1000),
    requests: number('requests', 'requests'),
    throughput: number('throughput', 'throughput'),
    latency: {
      ...noLatency,
      mean: time('latency.mean', 'latencies', 'mean'),
      p50: time('latency.p50', 'latencies', '50th'),
      p90: time('latency.p90', 'latencies', '90th'),
      p95: time('latency.p95', 'latencies', '95th'),
      p99: time('latency.p99', 'latencies', '99th'),
      max: time('latency.max', 'latencies', 'max'),
    },
    errors,
  });
}

function parseRun(lines: readonly Line[]): ParseResult {
  const read = numberReader(tool);
  const codes = afterLabel(lines, 'Status Codes');
  if (!codes || !afterLabel(lines, 'Error Set:'))
    return failure({ kind: 'truncated', tool, field: 'errors' });
  const requests = labelled(lines, 'Requests');
  const times = labelled(lines, 'Duration');
  const latencies = labelled(lines, 'Latencies');
  const latency = { ...noLatency };
  for (const [label, value] of latencies.values) {
    const key = label === 'mean' || label === 'max' ? label : percentileKey(label);
    if (!key) continue;
    latency[key] = read.milliseconds(value, { field: `latency.${key}`, line: latencies.line });
  }
  const pairs = codes.text.split(/\s+/).slice(1);
  const errors = errorsIn(
    pairs.map((pair) => {
      const [code = '', count] = pair.split(':', 2);
      return [code, read.plain(count, { field: 'errors', line: codes.number }) ?? 0];
    }),
  );
  return result({
    read,
    duration: read.seconds(times.values.get('total'), { field: 'duration', line: times.line }),
    requests: read.plain(requests.values.get('total'), { field: 'requests', line: requests.line }),
    throughput: read.plain(requests.values.get('throughput'), {
      field: 'throughput',
      line: requests.line,
    }),
    latency,
    errors,
  });
}

function result({
  read,
  duration,
  requests,
  throughput,
  latency,
  errors,
}: {
  readonly read: NumberReader;
  readonly duration: number | null;
  readonly requests: number | null;
  readonly throughput: number | null;
  readonly latency: Latency;
  readonly errors: number;
}): ParseResult {
  return finish({
    read,
    output: {
      tool,
      toolVersion: null,
      connections: null,
      duration,
      requests,
      throughput,
      latency,
      errors,
      timeouts: errors === 0 ? 0 : null,
      endpoint: null,
      notes: ['rate-limited'],
    },
    failed: { requests: errors, latency: errors, throughput: 0 },
  });
}

/** The count of all status codes that are no success; code 0 is a request without an answer. */
function errorsIn(statuses: readonly (readonly [string, number])[]): number {
  const failed = statuses.filter(([code]) => !(Number(code) >= 200 && Number(code) < 400));
  return failed.reduce((sum, [, count]) => sum + count, 0);
}

/** The values of a row like "Requests  [total, rate, throughput]  600, 200.33, 160.24" by name. */
function labelled(lines: readonly Line[], label: string) {
  const line = afterLabel(lines, label);
  const [names = '', values = ''] = line?.text.slice(1).split(']', 2) ?? [];
  const cells = values.split(',');
  const pairs = names
    .split(',')
    .map((name, index) => [name.trim(), cells[index]?.trim() ?? ''] as const);
  return { values: new Map(pairs), line: line?.number };
}
