import { finish, quotient } from '../reading/finish.ts';
import { firstCompleteRun } from '../reading/first-run.ts';
import { noLatency, percentileKey } from '../reading/latency.ts';
import { failure, type NoteId, type ParseResult } from '../load-output.ts';
import { numberReader } from '../reading/number-reader.ts';
import { type Line, runsIn, words } from '../reading/text-lines.ts';

const tool = 'k6';
const firstLine = /^http_req_duration\.*:/;

/**
 * k6's text summary, as k6 1.x prints it and in its older form (`--summary-mode=legacy`), which
 * before 1.0 had other signs for failures (by k6's documentation, not tried). It prints durations to
 * two decimals of their unit, and no duration of the test.
 */
export function k6Text(text: string): ParseResult {
  // An arrival rate shows only in what it dropped, in older versions before the first line.
  const limited = /^[ \t]*dropped_iterations\.*:/m.test(text);
  const runs = runsIn(text, (line) => firstLine.test(line));
  return firstCompleteRun(tool, runs, (lines) => parseRun(lines, limited));
}

export function isK6Text(text: string): boolean {
  return /^[ \t]*http_req_duration\.*:/m.test(text);
}

function parseRun(lines: readonly Line[], limited: boolean): ParseResult {
  const metric = (name: string) => {
    const line = lines.find(
      ({ text }) => text.startsWith(name) && /^\.*:/.test(text.slice(name.length)),
    );
    return line && { values: words(line.text.split(/:\s*/, 2)[1] ?? ''), line: line.number };
  };
  const [counts, failures, users] = [
    metric('http_reqs'),
    metric('http_req_failed'),
    metric('vus_max'),
  ];
  // The older summary ends with the users, sorted by name; the newer one with what was sent.
  const isNewer = lines.some(({ text }) => text === 'EXECUTION');
  const isWhole = users?.values.at(-1)?.startsWith('max=') && (!isNewer || metric('data_sent'));
  if (!counts || !failures || !users || !isWhole) {
    return failure({ kind: 'truncated', tool, field: 'requests' });
  }
  const read = numberReader(tool);
  const requests = read.plain(counts.values[0], { field: 'requests', line: counts.line });
  const rate = counts.values[1]?.replace(/\/s$/, '');
  const throughput = read.plain(rate, { field: 'throughput', line: counts.line });
  // Before 1.0: ✓ counts those that failed, and ✗ the others.
  const failed = failures.values[failures.values[1] === '✓' ? 2 : 1];
  const errors = read.plain(failed, { field: 'errors', line: failures.line }) ?? 0;
  const notes: readonly NoteId[] = limited
    ? ['duration-computed', 'rate-limited']
    : ['duration-computed'];
  return finish({
    read,
    output: {
      tool,
      toolVersion: null,
      connections: read.plain(users.values[0], { field: 'connections', line: users.line }),
      duration: quotient(requests, throughput),
      requests,
      throughput,
      latency: latencyOf(lines[0], read),
      errors,
      timeouts: null,
      endpoint: null,
      notes,
    },
    failed: { requests: errors, latency: errors, throughput: errors },
  });
}

/** From `avg=551.98µs min=24.66µs med=392.76µs max=14.18ms p(90)=959.81µs p(95)=1.59ms`. */
function latencyOf(line: Line | undefined, read: ReturnType<typeof numberReader>) {
  const latency = { ...noLatency };
  for (const [label, value] of words(line?.text ?? '').map((word) => word.split('=', 2))) {
    const key = value === undefined ? null : keyOf(label ?? '');
    if (key)
      latency[key] = read.milliseconds(value, { field: `latency.${key}`, line: line?.number });
  }
  return latency;
}

function keyOf(label: string) {
  if (label === 'avg') return 'mean';
  if (label === 'med') return 'p50';
  return label === 'max' ? 'max' : percentileKey(/^p\((.+)\)$/.exec(label)?.[1] ?? '');
}
