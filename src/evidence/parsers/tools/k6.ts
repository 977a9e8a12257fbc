import { finish, quotient } from '../reading/finish.ts';
import { at, firstJsonRun } from '../reading/json-documents.ts';
import { isK6Text, k6Text } from './k6-text.ts';
import { failure, type NoteId, type OutputParser, type ParseResult } from '../load-output.ts';
import { numberReader } from '../reading/number-reader.ts';

const tool = 'k6';

/**
 * k6's end-of-test summary as JSON: `--summary-export`, the argument of `handleSummary()`, and the
 * machine-readable summary of k6 1.x. Requests, throughput (`http_reqs`) and latencies
 * (`http_req_duration`) count every request, failed ones too. Connections are the most virtual
 * users seen: each keeps its own. An arrival rate is known only by the iterations that it dropped.
 * The text summary is read by `k6Text`.
 */
export const k6 = {
  id: tool,
  looksLike: (text) => isJson(text) || isK6Text(text),
  parse: (text) =>
    isJson(text) ? firstJsonRun(tool, text, { keys: [], parse: parseSummary }) : k6Text(text),
} satisfies OutputParser;

function isJson(text: string): boolean {
  return text.includes('"metrics"') && text.includes('"iteration');
}

function parseSummary(summary: unknown): ParseResult {
  const metric = metricsOf(summary);
  if (!metric) return failure({ kind: 'missing-field', tool, field: 'metrics' });
  if (metric('http_reqs', 'count') === undefined) return failure({ kind: 'no-requests', tool });
  const read = numberReader(tool);
  const number = (field: string, name: string, ...keys: readonly string[]) =>
    read.json(metric(name, ...keys), { field });
  const latency = (field: string, ...keys: readonly string[]) =>
    number(`latency.${field}`, 'http_req_duration', ...keys);
  const requests = number('requests', 'http_reqs', 'count');
  const rate = number('throughput', 'http_reqs', 'rate');
  const seconds =
    read.json(at(summary, 'config', 'duration'), { field: 'duration' }) ??
    read.json(at(summary, 'state', 'testRunDurationMs'), { field: 'duration', scale: 1e-3 });
  const failed = number('errors', 'http_req_failed', 'matches', 'passes');
  const notes: NoteId[] = [];
  if (seconds === null) notes.push('duration-computed');
  if (rate === null) notes.push('throughput-computed');
  if (metric('dropped_iterations', 'count') !== undefined) notes.push('rate-limited');
  return finish({
    read,
    output: {
      tool,
      toolVersion: versionOf(summary),
      connections: number('connections', 'vus', 'max'),
      duration: seconds ?? quotient(requests, rate),
      requests,
      throughput: rate ?? quotient(requests, seconds),
      latency: {
        mean: latency('mean', 'avg'),
        p50: latency('p50', 'med', 'p(50)', 'p50'),
        p75: latency('p75', 'p(75)', 'p75'),
        p90: latency('p90', 'p(90)', 'p90'),
        p95: latency('p95', 'p(95)', 'p95'),
        p99: latency('p99', 'p(99)', 'p99'),
        p999: latency('p999', 'p(99.9)', 'p99.9', 'p99_9'),
        max: latency('max', 'max'),
      },
      errors: failed,
      timeouts: null,
      endpoint: null,
      notes,
    },
    failed: { requests: failed ?? 0, latency: failed ?? 0, throughput: failed ?? 0 },
  });
}

/** Looks up the first of several keys of a metric. */
type MetricLookup = (name: string, ...keys: readonly string[]) => unknown;

function metricsOf(summary: unknown): MetricLookup | null {
  const lookUp =
    (valuesOf: (name: string) => unknown): MetricLookup =>
    (name, ...keys) => {
      const values = valuesOf(name);
      return keys.map((key) => at(values, key)).find((value) => value !== undefined);
    };
  const metrics = at(summary, 'metrics');
  if (typeof metrics === 'object' && metrics !== null) {
    return lookUp((name) => at(metrics, name, 'values') ?? at(metrics, name));
  }
  const list = at(summary, 'results', 'metrics');
  if (!Array.isArray(list)) return null;
  const named = new Map(list.map((metric: unknown) => [at(metric, 'name'), metric]));
  return lookUp((name) => at(named.get(name), 'values'));
}

function versionOf(summary: unknown): string | null {
  const version = at(summary, 'metadata', 'k6_version');
  return typeof version === 'string' && /^[\w.+-]{1,40}$/.test(version) ? version : null;
}
