import { failure, type NoteId, type ParseResult } from '../load-output.ts';
import { failedEverywhere, finish, quotient } from '../reading/finish.ts';
import { latencyOf } from '../reading/latency.ts';
import { sign } from '../reading/misread-signs.ts';
import { numberReader } from '../reading/number-reader.ts';
import { type Region, regionLines } from '../reading/region.ts';
import { type Line, words } from '../reading/text-lines.ts';
import type { TextFormat } from '../tool.ts';
import { usersOf } from './k6-users.ts';

const tool = 'k6';
/** A threshold marks its metric: `✓ http_req_duration....:`. */
const marked = `(?:(?:${sign.source})\\s*)?`;
const metricLine = (name: string) => new RegExp(`^${marked}${name}\\.{2,}:`);
const execution = /^execution: /;
const scenarios = /^scenarios: \(/;
const title = (name: string) => new RegExp(`^${marked}${name}`);
const part = title('(?:GROUP|SCENARIO): ');

/**
 * k6's text summary: as k6 1.x prints it, and in its older form (`--summary-mode=legacy`), whose
 * metrics stand in alphabetic order. Before 1.0 it had other signs for failures, and before 0.31 no
 * count of them. It prints durations to two decimals of their unit, and no duration of the test. The
 * parts of a full summary, for each group and scenario, are no runs of their own.
 */
export const k6Texts: readonly TextFormat[] = [
  {
    marks: [
      execution,
      scenarios,
      title('THRESHOLDS'),
      title('TOTAL RESULTS'),
      metricLine('checks_total'),
      metricLine('http_req_duration'),
      metricLine('dropped_iterations'),
      metricLine('vus_max'),
      metricLine('data_received'),
    ],
    read,
  },
  {
    marks: [
      execution,
      scenarios,
      metricLine('checks'),
      metricLine('data_received'),
      metricLine('dropped_iterations'),
      metricLine('http_req_duration'),
      metricLine('vus_max'),
    ],
    read,
  },
  {
    marks: [
      part,
      metricLine('checks_total'),
      metricLine('http_req_duration'),
      metricLine('dropped_iterations'),
      metricLine('vus_max'),
      metricLine('data_received'),
    ],
    read: () => [],
  },
];

function read(region: Region): readonly ParseResult[] {
  const lines = regionLines(region);
  const isRun = lines.some(({ text }) => /^\W*http_req_\w+\.{2,}:/.test(text));
  return isRun && !part.test(lines[0]?.text ?? '') ? [parseRun(lines, region.before)] : [];
}

function parseRun(lines: readonly Line[], before: readonly Line[]): ParseResult {
  const metric = (name: string) => {
    const line = lines.find(({ text }) => metricLine(name).test(text));
    if (!line) return undefined;
    const values = line.text.slice(line.text.indexOf(':') + 1).trim();
    return { values: words(values), line: line.number };
  };
  const [times, counts, failures] = [
    metric('http_req_duration'),
    metric('http_reqs'),
    metric('http_req_failed'),
  ];
  // The older summary ends with the users, sorted by name; the newer one with what was sent.
  const isNewer = lines.some(({ text }) => text === 'EXECUTION' || text === 'NETWORK');
  const isWhole = isNewer
    ? metric('data_sent')
    : metric('vus_max')?.values.at(-1)?.startsWith('max=');
  if (!times || !counts || !isWhole) {
    return failure({ kind: 'truncated', tool, field: 'requests' });
  }
  const read = numberReader(tool);
  const numberIn = (of: ReturnType<typeof metric>, index: number, field: string): number | null =>
    of ? read.plain(of.values[index]?.replace(/\/s$/, ''), { field, line: of.line }) : null;
  /** The value of a label such as `avg=`, which not every metric has. */
  const labelled = (of: ReturnType<typeof metric>, label: string) =>
    of?.values.find((value) => value.startsWith(`${label}=`))?.slice(label.length + 1);
  const requests = numberIn(counts, 0, 'requests');
  const throughput = numberIn(counts, 1, 'throughput');
  // "19.99% ✓ 9981 ✗ 39947" before 1.0, and "19.99% 9981 out of 49928" since.
  const failed = failures?.values.slice(1).find((value) => /^\d/.test(value));
  const errors = failures ? read.plain(failed, { field: 'errors', line: failures.line }) : null;
  const latency = latencyOf(
    times.values.map((value) => {
      const [label = '', time] = value.split('=', 2);
      return [label, time] as const;
    }),
    (time, field) => read.milliseconds(time, { field, line: times.line }),
  );
  const [most, least] = ['max', 'min'].map((label) => {
    const count = labelled(metric('vus'), label) ?? labelled(metric('vus_max'), label);
    // Users who come and go between two looks are not seen at all.
    return count === undefined ? null : read.plain(count, { field: 'connections' }) || null;
  });
  const meanOf = (name: string) => {
    const mean = labelled(metric(name), 'avg');
    return mean === undefined ? null : read.milliseconds(mean, { field: 'latency' });
  };
  const users = usersOf({
    most: most ?? scenarioUsers(lines),
    least: least ?? scenarioUsers(lines),
    iterations: metric('iterations')?.values[1]
      ? numberIn(metric('iterations'), 1, 'requests')
      : null,
    iterationTime: meanOf('iteration_duration'),
    throughput,
    requestTime: latency.mean === null ? null : latency.mean + (meanOf('http_req_blocked') ?? 0),
  });
  return finish({
    read,
    output: {
      tool,
      connections: users.connections,
      duration: quotient(requests, throughput),
      requests,
      throughput,
      latency,
      errors,
      notes: [
        'duration-computed',
        ...users.notes,
        // What is said of scenarios stands above the older summary, and may be cut off from it.
        ...(isRateLimited(lines) || (!isNewer && startsAtMetric(lines) && hasArrivalRate(before))
          ? (['rate-limited'] as const)
          : []),
      ] satisfies readonly NoteId[],
    },
    failed: failedEverywhere(errors),
  });
}

function startsAtMetric(lines: readonly Line[]): boolean {
  return metricLine('\\w+').test(lines[0]?.text ?? '');
}

/** An arrival rate shows in what it dropped, and in what is said of scenarios. */
function isRateLimited(lines: readonly Line[]): boolean {
  const dropped = metricLine('dropped_iterations');
  return hasArrivalRate(lines) || lines.some(({ text }) => dropped.test(text));
}

function hasArrivalRate(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => /\b\d[\d.]* (?:iters|iterations)\/s\b/.test(text));
}

/** From "* default: 10 looping VUs for 3s", where it is the only scenario. */
function scenarioUsers(lines: readonly Line[]): number | null {
  const counts = lines.flatMap(
    ({ text }) => /^\* \S+: (\d{1,9}) looping VUs for /.exec(text)?.[1] ?? [],
  );
  return counts.length === 1 ? Number(counts[0]) : null;
}
