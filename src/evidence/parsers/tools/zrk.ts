import { failure, type ParseResult } from '../load-output.ts';
import { endpointOf } from '../reading/endpoint.ts';
import { finish } from '../reading/finish.ts';
import { at } from '../reading/json-documents.ts';
import { latencyOf } from '../reading/latency.ts';
import { numberReader } from '../reading/number-reader.ts';
import { type Region, regionLines } from '../reading/region.ts';
import { unsupportedJson } from '../reading/unsupported.ts';
import type { Tool } from '../tool.ts';

const tool = 'zrk';

/**
 * zrk's `--format json`. Requests and throughput count every response, error statuses too; broken
 * connections, timeouts and requests shed past a deadline are errors besides. Latencies are
 * measured from the planned send, and those of timeouts are among them unless the run says else.
 * With `--closed` there is no rate and no correction. A ramp's throughput is that of its end. Its
 * text report and its rows by interval are refused.
 */
export const zrk: Tool = {
  ids: [tool],
  texts: [{ marks: [/^Running \S+ test @ /, /^\d+ connections, target rate /], read: refuseText }],
  jsons: [
    {
      signs: ['"achieved_rate"', '"latency_us"', '"status_codes"'],
      isRun: (value) => at(value, 'achieved_rate') !== undefined,
      read: readJson,
    },
    unsupportedJson(tool, ['"achieved_rate"', '"latency_us"', '"target_rate"'], 'zrk-json'),
  ],
};

function refuseText(region: Region): readonly ParseResult[] {
  const isOfZrk = regionLines(region).some(({ text }) =>
    /^\d+ connections, target rate /.test(text),
  );
  return isOfZrk ? [failure({ kind: 'unsupported-format', tool, instead: 'zrk-json' })] : [];
}

const outside = ['connect', 'read', 'write', 'timeout', 'deadline'] as const;

function readJson(run: object): ParseResult {
  const read = numberReader(tool);
  const number = (field: string, ...path: readonly string[]) =>
    read.json(at(run, ...path), { field });
  const latencies: readonly [string, unknown][] = Object.entries(at(run, 'latency_us') ?? {});
  const statuses = number('errors', 'errors', 'non_2xx_3xx') ?? 0;
  const broken = outside.reduce((sum, kind) => sum + (number('errors', 'errors', kind) ?? 0), 0);
  const timeouts = number('timeouts', 'errors', 'timeout') ?? 0;
  const connections = number('connections', 'config', 'connections');
  const streams = number('connections', 'config', 'streams') ?? 1;
  const isClosed = at(run, 'config', 'closed') === true;
  const isRamp = number('throughput', 'target_rate') !== number('throughput', 'target_rate_end');
  const recordsTimeouts = at(run, 'config', 'record_timeouts') !== false;
  const version = at(run, 'zrk_version');
  const [url, method] = [at(run, 'target', 'url'), at(run, 'target', 'method')];
  return finish({
    read,
    output: {
      tool,
      toolVersion: typeof version === 'string' && /^[\w.+-]{1,40}$/.test(version) ? version : null,
      connections: connections === null ? null : connections * streams,
      duration: number('duration', 'duration_s'),
      requests: number('requests', 'requests'),
      throughput: number('throughput', 'achieved_rate'),
      latency: latencyOf(latencies, (value, field) => read.json(value, { field, scale: 1e-3 })),
      errors: statuses + broken,
      timeouts,
      endpoint: endpointOf(
        [typeof method === 'string' && method !== 'GET' ? method : '', url].join(' '),
      ),
      notes: [
        ...(isClosed
          ? (['clients-never-pause'] as const)
          : (['corrected-for-coordinated-omission', 'rate-limited'] as const)),
        ...(isRamp && !isClosed ? (['in-flight-varies'] as const) : []),
        ...(streams > 1 ? (['pipelined'] as const) : []),
        ...(at(run, 'config', 'disable_keepalive') === true
          ? (['connection-per-request'] as const)
          : []),
      ],
    },
    failed: {
      requests: statuses,
      latency: statuses + (recordsTimeouts ? timeouts : 0),
      throughput: statuses,
    },
  });
}
