import { failure, type Latency, type ParseResult } from '../load-output.ts';
import { type CommandLine, commandAbove } from '../reading/command-line.ts';
import { endpointOf } from '../reading/endpoint.ts';
import { finish, quotient, sumOf } from '../reading/finish.ts';
import { at } from '../reading/json-documents.ts';
import { latencyOf } from '../reading/latency.ts';
import { type NumberReader, numberReader } from '../reading/number-reader.ts';
import { tidy } from '../reading/tidy.ts';
import { type Region, regionLines } from '../reading/region.ts';
import { afterLabel, type Line } from '../reading/text-lines.ts';
import { unsupportedJson, unsupportedText } from '../reading/unsupported.ts';
import type { Tool } from '../tool.ts';

const tool = 'vegeta';

/**
 * vegeta's `report`, as text and as JSON. Requests and latencies count every request, unanswered
 * ones too; the throughput counts successes (status 200 to 399) only, and is computed where old
 * releases print none. It sends at a set rate unless told `-rate=0`, which the report does not say.
 * The duration includes the wait for the last response. Histograms and single results are refused.
 */
export const vegeta: Tool = {
  ids: [tool],
  texts: [
    {
      marks: [
        /^Requests\s+\[total/,
        /^Duration\s+\[/,
        /^Latencies\s+\[/,
        /^Status Codes\s+\[/,
        /^Error Set:/,
      ],
      read: readText,
    },
    unsupportedText(tool, /^Bucket\s+#\s+%/, 'vegeta-report'),
  ],
  jsons: [
    {
      signs: ['"latencies"', '"bytes_in"', '"status_codes"'],
      isRun: (value) => at(value, 'latencies') !== undefined,
      read: readJson,
    },
    unsupportedJson(tool, ['"attack"', '"seq"', '"latency"', '"bytes_in"'], 'vegeta-report'),
  ],
};

function readJson(run: object, region: Region): ParseResult {
  const missing = ['requests', 'status_codes'].find((key) => at(run, key) === undefined);
  if (missing) return failure({ kind: 'missing-field', tool, field: missing });
  const read = numberReader(tool);
  const number = (field: string, ...path: readonly string[]) =>
    read.json(at(run, ...path), { field });
  const time = (value: unknown, field: string) => read.json(value, { field, scale: 1e-6 });
  const counts: readonly [string, unknown][] = Object.entries(at(run, 'status_codes') ?? {});
  const latencies: readonly [string, unknown][] = Object.entries(at(run, 'latencies') ?? {});
  const milliseconds = sumOf(
    time(at(run, 'duration'), 'duration'),
    time(at(run, 'wait'), 'duration'),
  );
  return resultOf({
    read,
    duration: milliseconds === null ? null : tidy(milliseconds / 1000),
    requests: number('requests', 'requests'),
    throughput: number('throughput', 'throughput'),
    latency: latencyOf(latencies, time),
    errors: errorsIn(
      counts.map(([code, count]) => [code, read.json(count, { field: 'errors' }) ?? 0]),
    ),
    command: commandAbove(region.before, tool),
  });
}

function readText(region: Region): readonly ParseResult[] {
  const lines = regionLines(region);
  const read = numberReader(tool);
  const codes = afterLabel(lines, 'Status Codes');
  if (!codes || !afterLabel(lines, 'Error Set:')) {
    return [failure({ kind: 'truncated', tool, field: 'errors' })];
  }
  const requests = labelled(lines, 'Requests');
  const times = labelled(lines, 'Duration');
  const latencies = labelled(lines, 'Latencies');
  const throughput = requests.values.get('throughput');
  const pairs = codes.text.split(/\s+/).slice(1);
  const result = resultOf({
    read,
    duration: read.seconds(times.values.get('total'), { field: 'duration', line: times.line }),
    requests: read.plain(requests.values.get('total'), { field: 'requests', line: requests.line }),
    throughput:
      throughput === undefined
        ? null
        : read.plain(throughput, { field: 'throughput', line: requests.line }),
    latency: latencyOf(latencies.values, (value, field) =>
      read.milliseconds(value, { field, line: latencies.line }),
    ),
    errors: errorsIn(
      pairs.map((pair) => {
        const [code = '', count] = pair.split(':', 2);
        return [code, read.plain(count, { field: 'errors', line: codes.number }) ?? 0];
      }),
    ),
    command: commandAbove(region.before, tool),
  });
  return [result];
}

function resultOf({
  read,
  errors,
  requests,
  throughput,
  command,
  ...figures
}: {
  readonly read: NumberReader;
  readonly duration: number | null;
  readonly requests: number | null;
  readonly throughput: number | null;
  readonly latency: Latency;
  readonly errors: number;
  readonly command: CommandLine | null;
}): ParseResult {
  const successes = requests === null ? null : requests - errors;
  const isUnlimited = command?.option('-rate', '--rate') === '0';
  return finish({
    read,
    output: {
      tool,
      ...figures,
      connections: isUnlimited ? (command?.number('-max-workers', '--max-workers') ?? null) : null,
      requests,
      throughput: throughput ?? quotient(successes, figures.duration),
      errors,
      timeouts: errors === 0 ? 0 : null,
      endpoint: endpointOf(command?.url ?? undefined),
      notes: [
        isUnlimited ? 'clients-never-pause' : 'rate-limited',
        ...(throughput === null ? (['throughput-computed'] as const) : []),
      ],
    },
    failed: { requests: errors, latency: errors },
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
