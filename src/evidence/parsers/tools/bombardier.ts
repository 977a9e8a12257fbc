import { failure, type ParseResult } from '../load-output.ts';
import { commandAbove, paceOf } from '../reading/command-line.ts';
import { endpointOf } from '../reading/endpoint.ts';
import { failedEverywhere, finish, quotient } from '../reading/finish.ts';
import { at } from '../reading/json-documents.ts';
import { latencyOf } from '../reading/latency.ts';
import { type NumberReader, numberReader } from '../reading/number-reader.ts';
import { type Region, regionLines } from '../reading/region.ts';
import { afterLabel, type Line, sectionAfter, words } from '../reading/text-lines.ts';
import type { Tool } from '../tool.ts';

const tool = 'bombardier';
const statistics = /^Statistics\s+Avg\s+Stdev\s+Max$/;

/**
 * bombardier, its text and `--format json`. Requests, throughput (the mean of its samples) and
 * latencies count everything that ended, failures too. Percentiles need `--latencies`. A set rate
 * (`--rate`) is told by the JSON and by the command only.
 */
export const bombardier: Tool = {
  ids: [tool],
  texts: [{ marks: [/^Bombarding \S+ /, statistics], read: readText }],
  jsons: [
    {
      signs: ['"numberOfConnections"', '"timeTakenSeconds"'],
      isRun: (value) => at(value, 'spec', 'numberOfConnections') !== undefined,
      read: readJson,
    },
  ],
};

const statusKeys = ['req1xx', 'req2xx', 'req3xx', 'req4xx', 'req5xx', 'others'] as const;

function readJson(run: object): ParseResult {
  const read = numberReader(tool);
  const number = (field: string, ...path: readonly string[]) =>
    read.json(at(run, ...path), { field });
  const counts = statusKeys.map((key) => number('requests', 'result', key) ?? 0);
  const latency = at(run, 'result', 'latency');
  const times: readonly [string, unknown][] = [
    ...Object.entries(latency ?? {}),
    ...Object.entries(at(latency, 'percentiles') ?? {}),
  ];
  const listed = at(run, 'result', 'errors');
  const errors: readonly unknown[] = Array.isArray(listed) ? listed : [];
  const url = at(run, 'spec', 'url');
  return resultOf({
    read,
    connections: number('connections', 'spec', 'numberOfConnections'),
    duration: number('duration', 'result', 'timeTakenSeconds'),
    throughput: number('throughput', 'result', 'rps', 'mean'),
    // Microseconds.
    latency: latencyOf(times, (value, field) => read.json(value, { field, scale: 1e-3 })),
    counts,
    timeouts: errors
      .filter((error) => isTimeout(at(error, 'description')))
      .reduce(
        (sum: number, error) => sum + (read.json(at(error, 'count'), { field: 'timeouts' }) ?? 0),
        0,
      ),
    url: typeof url === 'string' ? url : undefined,
    notes: at(run, 'spec', 'rate') === undefined ? ['clients-never-pause'] : ['rate-limited'],
  });
}

function readText(region: Region): readonly ParseResult[] {
  const lines = regionLines(region);
  if (!lines.some(({ text }) => statistics.test(text))) {
    return [failure({ kind: 'truncated', tool, field: 'throughput' })];
  }
  const read = numberReader(tool);
  const codes = statusCountsIn(lines, read);
  // The last line; what stands before it may be cut without it.
  if (!codes || !afterLabel(lines, 'Throughput:')) {
    return [failure({ kind: 'truncated', tool, field: 'errors' })];
  }
  const title = afterLabel(lines, 'Bombarding ');
  const command = commandAbove(region.before, `${tool}(?:-[\\w-]+)?`);
  // "http://127.0.0.1:8080/ for 10s using 125 connection(s)"
  const using = /using (\d{1,9}) connection/.exec(title?.text ?? '')?.[1];
  const time = /\bfor (\S+) using /.exec(title?.text ?? '')?.[1];
  const rates = words(afterLabel(lines, 'Reqs/sec')?.text ?? '');
  const row = lines.find(({ text }) => /^Latency\s+\d/.test(text));
  const [mean, , max] = words(row?.text ?? '').slice(1);
  const percentiles = sectionAfter(lines, 'Latency Distribution', (text) => !/^\d+%\s/.test(text));
  const times: readonly [string, Line | undefined, string | undefined][] = [
    ['mean', row, mean],
    ['max', row, max],
    ...percentiles.map((line): [string, Line, string | undefined] => {
      const [label = '', value] = words(line.text);
      return [label, line, value];
    }),
  ];
  const place = { line: title?.number };
  return [
    resultOf({
      read,
      connections:
        using === undefined
          ? (command?.number('-c', '--connections') ?? null)
          : read.plain(using, { ...place, field: 'connections' }),
      duration: time === undefined ? null : read.seconds(time, { ...place, field: 'duration' }),
      throughput: read.plain(rates[0], { field: 'throughput' }),
      latency: latencyOf(
        times.map(([label, line, value]) => [label, { line, value }] as const),
        ({ line, value }, field) => read.milliseconds(value, { field, line: line?.number }),
      ),
      counts: codes,
      timeouts: timeoutsIn(lines, read),
      url: title ? words(title.text)[0] : (command?.url ?? undefined),
      notes: paceOf(command, '-r', '--rate'),
    }),
  ];
}

/** From "1xx - 0, 2xx - 26339, 3xx - 0, 4xx - 0, 5xx - 0" and "others - 1756". */
function statusCountsIn(lines: readonly Line[], read: NumberReader): readonly number[] | null {
  const codes = lines.find(({ text }) => text.startsWith('1xx - '));
  const others = afterLabel(lines, 'others - ');
  if (!codes || !others) return null;
  const cells = [...codes.text.split(',').map((cell) => cell.split(' - ')[1]), others.text];
  return cells.map((cell) => read.plain(cell, { field: 'requests', line: codes.number }) ?? 0);
}

/** From rows like "timeout - 35". */
function timeoutsIn(lines: readonly Line[], read: NumberReader): number {
  return sectionAfter(lines, 'Errors:', (text) => text.startsWith('Throughput:'))
    .filter(({ text }) => isTimeout(text))
    .map(({ text, number: line }) =>
      read.plain(text.split(' - ').at(-1), { field: 'timeouts', line }),
    )
    .reduce((sum: number, count) => sum + (count ?? 0), 0);
}

function isTimeout(description: unknown): boolean {
  return typeof description === 'string' && /time(?:d )?out|deadline/i.test(description);
}

function resultOf({
  read,
  counts,
  url,
  duration,
  throughput,
  notes,
  ...figures
}: {
  readonly read: NumberReader;
  readonly connections: number | null;
  readonly duration: number | null;
  readonly throughput: number | null;
  readonly latency: ReturnType<typeof latencyOf>;
  readonly counts: readonly number[];
  readonly timeouts: number;
  readonly url: string | undefined;
  readonly notes: ReturnType<typeof paceOf>;
}): ParseResult {
  const [first = 0, success = 0, redirect = 0, ...failures] = counts;
  const errors = failures.reduce((sum, count) => sum + count, 0);
  const requests = first + success + redirect + errors;
  return finish({
    read,
    output: {
      tool,
      ...figures,
      requests,
      duration: duration ?? quotient(requests, throughput),
      throughput,
      errors,
      endpoint: endpointOf(url),
      notes: duration === null ? [...notes, 'duration-computed'] : notes,
    },
    failed: failedEverywhere(errors),
  });
}
