import { bracketRows, hasSection } from '../reading/bracket-rows.ts';
import { finish } from '../reading/finish.ts';
import { firstCompleteRun } from '../reading/first-run.ts';
import { heySamples, heySamplesColumn } from './hey-samples.ts';
import { noLatency, percentileKey } from '../reading/latency.ts';
import {
  failure,
  type Latency,
  type NoteId,
  type OutputParser,
  type ParseResult,
} from '../load-output.ts';
import { type NumberReader, numberReader } from '../reading/number-reader.ts';
import { responseCounts } from '../reading/response-counts.ts';
import { afterLabel, type Line, runsIn, sectionAfter, words } from '../reading/text-lines.ts';

const tool = 'hey';
const statusSection = 'Status code distribution:';
/** hey keeps this many samples and status codes, and divides the sum of all latencies by as many. */
const sampleLimit = 1_000_000;

/**
 * hey, its summary and its `-o csv`. Requests are responses of any status; requests without an
 * answer are errors besides, and are in the throughput. Beyond a million samples the mean, which
 * hey then gets wrong, is left out.
 */
export const hey = {
  id: tool,
  looksLike: (text) =>
    text.includes(heySamplesColumn) ||
    (text.includes('Latency distribution:') && text.includes('Response time histogram:')) ||
    /^[ \t]+Slowest:[ \t]+[\d.]+ secs$/m.test(text),
  parse: (text) =>
    text.includes(heySamplesColumn)
      ? heySamples(text)
      : firstCompleteRun(
          tool,
          runsIn(text, (line) => line === 'Summary:'),
          parseRun,
        ),
} satisfies OutputParser;

function parseRun(lines: readonly Line[]): ParseResult {
  const read = numberReader(tool);
  const rate = afterLabel(lines, 'Requests/sec:');
  if (!rate || !hasSection(lines, statusSection)) {
    return failure({ kind: 'truncated', tool, field: 'errors' });
  }
  const { answered, statuses, unanswered, timeouts } = responseCounts({
    statuses: bracketRows(lines, statusSection).map(({ label, rest, line }) => [
      label,
      read.plain(words(rest)[0], { field: 'requests', line }) ?? 0,
    ]),
    failures: bracketRows(lines, 'Error distribution:').map(({ label, rest, line }) => [
      rest,
      read.plain(label, { field: 'errors', line }) ?? 0,
    ]),
  });
  // Its mean is then no number.
  if (answered === 0 && !read.problem()) return failure({ kind: 'no-requests', tool });
  const total = afterLabel(lines, 'Total:');
  const duration = read.seconds(total?.text, { field: 'duration', line: total?.number });
  const throughput = read.plain(rate.text, { field: 'throughput', line: rate.number });
  const capped = answered >= sampleLimit;
  const latency = latencyOf(lines, read);
  const notes: readonly NoteId[] = capped ? ['samples-capped', 'requests-rounded'] : [];
  return finish({
    read,
    output: {
      tool,
      toolVersion: null,
      connections: null,
      duration,
      requests: capped ? Math.round((throughput ?? 0) * (duration ?? 0)) - unanswered : answered,
      throughput,
      latency: capped ? { ...latency, mean: null } : latency,
      errors: statuses + unanswered,
      timeouts,
      endpoint: null,
      notes,
    },
    failed: { requests: statuses, latency: statuses, throughput: statuses + unanswered },
  });
}

function latencyOf(lines: readonly Line[], read: NumberReader): Latency {
  const latency = { ...noLatency };
  const number = (label: string, field: string) => {
    const line = afterLabel(lines, label);
    return read.milliseconds(line?.text, { field, line: line?.number });
  };
  latency.mean = number('Average:', 'latency.mean');
  latency.max = number('Slowest:', 'latency.max');
  const rows = sectionAfter(lines, 'Latency distribution:', (text) => text.endsWith(':'));
  for (const { text, number: line } of rows) {
    const [label = '', value] = text.split(' in ', 2);
    const key = percentileKey(label.trim());
    if (key) latency[key] = read.milliseconds(value, { field: `latency.${key}`, line });
  }
  return latency;
}
