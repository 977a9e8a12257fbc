import { bracketRows, hasSection } from '../reading/bracket-rows.ts';
import { finish } from '../reading/finish.ts';
import { firstCompleteRun } from '../reading/first-run.ts';
import { at, firstJsonRun } from '../reading/json-documents.ts';
import { noLatency, percentileKey } from '../reading/latency.ts';
import { failure, type Latency, type OutputParser, type ParseResult } from '../load-output.ts';
import { type NumberReader, numberReader } from '../reading/number-reader.ts';
import { responseCounts } from '../reading/response-counts.ts';
import { afterLabel, type Line, runsIn, sectionAfter, words } from '../reading/text-lines.ts';

const tool = 'oha';
/** Requests that the end of the run cut off: no fault of the server, so no errors. */
const cutOff = 'aborted due to deadline';

/**
 * oha, its summary and `--output-format json`. Requests are responses of any status; requests
 * without an answer are errors besides. The throughput counts everything that ended, failures and
 * requests cut off by the end too. Its own "success rate" counts any response.
 */
export const oha = {
  id: tool,
  looksLike: (text) =>
    isJson(text) || text.includes('Success rate:') || text.includes(samplesHeader),
  parse: (text) => {
    if (isJson(text)) {
      return firstJsonRun(tool, text, {
        keys: ['summary', 'latencyPercentiles', 'statusCodeDistribution'],
        parse: parseJson,
      });
    }
    if (!text.includes('Success rate:')) return failure({ kind: 'unsupported-format', tool });
    return firstCompleteRun(
      tool,
      runsIn(text, (line) => line === 'Summary:'),
      parseRun,
    );
  },
} satisfies OutputParser;

const statusSection = 'Status code distribution:';
const samplesHeader = 'request-start,DNS,DNS+dialup';

function isJson(text: string): boolean {
  return text.includes('"latencyPercentiles"') && text.includes('"requestsPerSec"');
}

function parseJson(run: unknown): ParseResult {
  const read = numberReader(tool);
  const number = (field: string, ...path: readonly string[]) =>
    read.json(at(run, ...path), { field });
  const time = (field: string, ...path: readonly string[]) =>
    read.json(at(run, ...path), { field: `latency.${field}`, scale: 1e3 });
  const entriesOf = (key: string) => {
    const counts = at(run, key);
    const entries = Object.entries(typeof counts === 'object' ? (counts ?? {}) : {});
    return entries.map(
      ([name, count]) => [name, read.json(count, { field: 'errors' }) ?? 0] as const,
    );
  };
  return result({
    read,
    duration: number('duration', 'summary', 'total'),
    throughput: number('throughput', 'summary', 'requestsPerSec'),
    latency: {
      mean: time('mean', 'summary', 'average'),
      p50: time('p50', 'latencyPercentiles', 'p50'),
      p75: time('p75', 'latencyPercentiles', 'p75'),
      p90: time('p90', 'latencyPercentiles', 'p90'),
      p95: time('p95', 'latencyPercentiles', 'p95'),
      p99: time('p99', 'latencyPercentiles', 'p99'),
      p999: time('p999', 'latencyPercentiles', 'p99.9'),
      max: time('max', 'summary', 'slowest'),
    },
    statuses: entriesOf('statusCodeDistribution'),
    failures: entriesOf('errorDistribution'),
  });
}

function parseRun(lines: readonly Line[]): ParseResult {
  const read = numberReader(tool);
  const rate = afterLabel(lines, 'Requests/sec:');
  if (!rate || !hasSection(lines, statusSection)) {
    return failure({ kind: 'truncated', tool, field: 'errors' });
  }
  const statuses = bracketRows(lines, statusSection);
  if (statuses.length === 0) return failure({ kind: 'no-requests', tool });
  const total = afterLabel(lines, 'Total:');
  return result({
    read,
    duration: read.seconds(total?.text, { field: 'duration', line: total?.number }),
    throughput: read.plain(rate.text, { field: 'throughput', line: rate.number }),
    latency: latencyOf(lines, read),
    statuses: statuses.map(({ label, rest, line }) => [
      label,
      read.plain(words(rest)[0], { field: 'requests', line }) ?? 0,
    ]),
    failures: bracketRows(lines, 'Error distribution:').map(({ label, rest, line }) => [
      rest,
      read.plain(label, { field: 'errors', line }) ?? 0,
    ]),
  });
}

/** The first distribution: `--stats-success-breakdown` prints more, of parts of the responses. */
function latencyOf(lines: readonly Line[], read: NumberReader): Latency {
  const latency = { ...noLatency };
  const number = (label: string, field: string) => {
    const line = afterLabel(lines, label);
    return read.milliseconds(line?.text, { field, line: line?.number });
  };
  latency.mean = number('Average:', 'latency.mean');
  latency.max = number('Slowest:', 'latency.max');
  const title = 'Response time distribution';
  for (const { text, number: line } of sectionAfter(lines, title, (row) => row.endsWith(':'))) {
    const [label = '', value] = text.split(' in ', 2);
    const key = percentileKey(label.trim());
    if (key) latency[key] = read.milliseconds(value, { field: `latency.${key}`, line });
  }
  return latency;
}

function result({
  read,
  duration,
  throughput,
  latency,
  statuses,
  failures,
}: {
  readonly read: NumberReader;
  readonly duration: number | null;
  readonly throughput: number | null;
  readonly latency: Latency;
  readonly statuses: readonly (readonly [string, number])[];
  readonly failures: readonly (readonly [string, number])[];
}): ParseResult {
  const counts = responseCounts({
    statuses,
    failures: failures.filter(([name]) => name !== cutOff),
  });
  const errors = counts.statuses + counts.unanswered;
  return finish({
    read,
    output: {
      tool,
      toolVersion: null,
      connections: null,
      duration,
      requests: counts.answered,
      throughput,
      latency,
      errors,
      timeouts: counts.timeouts,
      endpoint: null,
      notes: [],
    },
    failed: { requests: counts.statuses, latency: counts.statuses, throughput: errors },
  });
}
