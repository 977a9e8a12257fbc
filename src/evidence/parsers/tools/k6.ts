import { failure, type NoteId, type ParseResult } from '../load-output.ts';
import { failedEverywhere, finish, quotient } from '../reading/finish.ts';
import { at } from '../reading/json-documents.ts';
import { latencyOf } from '../reading/latency.ts';
import { numberReader } from '../reading/number-reader.ts';
import { unsupportedJson, unsupportedText } from '../reading/unsupported.ts';
import type { Tool } from '../tool.ts';
import { usersOf } from './k6-users.ts';
import { k6Texts } from './k6-text.ts';

const tool = 'k6';

/**
 * k6's end-of-test summary: as text, and as JSON (`--summary-export`, the argument of
 * `handleSummary()`, and the machine-readable summary of k6 1.x). Requests, throughput (`http_reqs`)
 * and latencies (`http_req_duration`) count every request, failed ones too. Connections are the most
 * virtual users seen: each keeps its own. An arrival rate is known by the iterations that it dropped,
 * or by what is said of the scenarios. Single samples (`--out`) are refused.
 */
export const k6: Tool = {
  ids: [tool],
  texts: [...k6Texts, unsupportedText(tool, /^metric_name,timestamp,metric_value,/, 'k6-summary')],
  jsons: [
    {
      signs: ['"metrics"', '"iteration'],
      isRun: (value) => metricsOf(value) !== null,
      read: readJson,
    },
    unsupportedJson(tool, ['"type"', '"Metric"', '"metric"'], 'k6-summary'),
    unsupportedJson(tool, ['"type"', '"Point"', '"metric"'], 'k6-summary'),
  ],
};

function readJson(summary: object): ParseResult {
  const metric = metricsOf(summary);
  if (!metric) return failure({ kind: 'missing-field', tool, field: 'metrics' });
  if (at(metric('http_reqs'), 'count') === undefined) return failure({ kind: 'no-requests', tool });
  const read = numberReader(tool);
  const number = (field: string, name: string, ...keys: readonly string[]) => {
    const values = metric(name);
    const value = keys.map((key) => at(values, key)).find((each) => each !== undefined);
    return read.json(value, { field });
  };
  const requests = number('requests', 'http_reqs', 'count');
  const rate = number('throughput', 'http_reqs', 'rate');
  const seconds =
    read.json(at(summary, 'config', 'duration'), { field: 'duration' }) ??
    read.json(at(summary, 'state', 'testRunDurationMs'), { field: 'duration', scale: 1e-3 });
  const failed = number('errors', 'http_req_failed', 'matches', 'passes');
  const times: readonly [string, unknown][] = Object.entries(metric('http_req_duration') ?? {});
  const latency = latencyOf(times, (value, field) => read.json(value, { field }));
  const throughput = rate ?? quotient(requests, seconds);
  const duration = seconds ?? quotient(requests, rate);
  const users = usersOf({
    most: number('connections', 'vus', 'max') || null,
    least: number('connections', 'vus', 'min'),
    iterations: quotient(number('requests', 'iterations', 'count'), duration),
    iterationTime: number('latency', 'iteration_duration', 'avg'),
    throughput,
    requestTime:
      latency.mean === null
        ? null
        : latency.mean + (number('latency', 'http_req_blocked', 'avg') ?? 0),
  });
  const notes: readonly NoteId[] = [
    ...users.notes,
    ...(seconds === null ? (['duration-computed'] as const) : []),
    ...(rate === null ? (['throughput-computed'] as const) : []),
    ...(at(metric('dropped_iterations'), 'count') === undefined ? [] : (['rate-limited'] as const)),
  ];
  return finish({
    read,
    output: {
      tool,
      toolVersion: versionOf(summary),
      connections: users.connections,
      duration,
      requests,
      throughput,
      latency,
      errors: failed,
      notes,
    },
    failed: failedEverywhere(failed),
  });
}

/** Looks up the values of a metric. */
type MetricLookup = (name: string) => unknown;

function metricsOf(summary: unknown): MetricLookup | null {
  const metrics = at(summary, 'metrics');
  if (typeof metrics === 'object' && metrics !== null && !Array.isArray(metrics)) {
    return (name) => at(metrics, name, 'values') ?? at(metrics, name);
  }
  const list = at(summary, 'results', 'metrics');
  if (!Array.isArray(list)) return null;
  const named = new Map(list.map((metric: unknown) => [at(metric, 'name'), metric]));
  return (name) => at(named.get(name), 'values');
}

function versionOf(summary: unknown): string | null {
  const version = at(summary, 'metadata', 'k6_version');
  return typeof version === 'string' && /^[\w.+-]{1,40}$/.test(version) ? version : null;
}
