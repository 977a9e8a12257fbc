import { autocannonTable } from './autocannon-table.ts';
import { endpointOf } from '../reading/endpoint.ts';
import { finish, quotient, sumOf } from '../reading/finish.ts';
import { at, firstJsonRun } from '../reading/json-documents.ts';
import type { NoteId, OutputParser, ParseResult } from '../load-output.ts';
import { numberReader } from '../reading/number-reader.ts';

/**
 * autocannon, its table and its `--json`. Requests, throughput and latencies count every response,
 * error statuses too; connection errors and timeouts are errors besides. Percentiles are whole
 * milliseconds. With a set rate (`-R`) it records more latencies than responses: that correction
 * for coordinated omission is told from the JSON only. No 95th percentile.
 */
export const autocannon = {
  id: 'autocannon',
  looksLike: (text) =>
    isJson(text) ||
    text.includes('\u2502 Req/Sec') ||
    /^\d+ connections?\b[^\n]{0,60}$/m.test(text),
  parse: (text) => {
    if (!isJson(text)) return autocannonTable(text);
    const keys = ['requests', 'latency', '2xx'];
    return firstJsonRun('autocannon', text, { keys, parse: parseJson });
  },
} satisfies OutputParser;

function isJson(text: string): boolean {
  return text.includes('"non2xx"') && text.includes('"p97_5"');
}

function parseJson(run: unknown): ParseResult {
  const read = numberReader('autocannon');
  const number = (field: string, ...path: readonly string[]) =>
    read.json(at(run, ...path), { field });
  const statuses = number('errors', 'non2xx');
  const requests = number('requests', 'requests', 'total');
  const recorded = number('latency', 'latency', 'totalCount');
  const corrected = requests !== null && recorded !== null && recorded > requests;
  const notes: readonly NoteId[] = corrected
    ? ['latency-rounded', 'corrected-for-coordinated-omission', 'rate-limited']
    : ['latency-rounded'];
  const url = at(run, 'url');
  return finish({
    read,
    output: {
      tool: 'autocannon',
      toolVersion: null,
      connections: number('connections', 'connections'),
      duration: number('duration', 'duration'),
      requests,
      throughput: perSecond(
        number('throughput', 'requests', 'average'),
        number('throughput', 'sampleInt'),
      ),
      latency: {
        mean: number('latency.mean', 'latency', 'average'),
        p50: number('latency.p50', 'latency', 'p50'),
        p75: number('latency.p75', 'latency', 'p75'),
        p90: number('latency.p90', 'latency', 'p90'),
        p95: null,
        p99: number('latency.p99', 'latency', 'p99'),
        p999: number('latency.p999', 'latency', 'p99_9'),
        max: number('latency.max', 'latency', 'max'),
      },
      errors: sumOf(number('errors', 'errors'), statuses),
      timeouts: number('timeouts', 'timeouts'),
      endpoint: typeof url === 'string' ? endpointOf(url) : null,
      notes,
    },
    failed: { requests: statuses ?? 0, latency: statuses ?? 0, throughput: statuses ?? 0 },
  });
}

/** The mean of the samples, each of which counts one interval: a second, unless `-L` says else. */
function perSecond(mean: number | null, interval: number | null): number | null {
  return interval === null ? mean : quotient(mean, interval / 1000);
}
