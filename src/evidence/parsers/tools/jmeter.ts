import { csvTable } from '../reading/csv-table.ts';
import { endpointOf } from '../reading/endpoint.ts';
import { finish, quotient } from '../reading/finish.ts';
import { jmeterSamples } from './jmeter-samples.ts';
import { noLatency } from '../reading/latency.ts';
import { failure, type NoteId, type OutputParser, type ParseResult } from '../load-output.ts';
import { numberReader } from '../reading/number-reader.ts';
import { latencyOf } from '../reading/samples.ts';

const tool = 'jmeter';
const firstColumn = 'timeStamp';

/**
 * JMeter's results as CSV (JTL) with their header line: one line for each sample. Requests and
 * latencies count every sample, failed ones too; transaction controllers, which repeat the time of
 * their samples, are left out. The latency is JMeter's `elapsed`, whole milliseconds. The duration
 * is the last end minus the first start; connections are the most threads seen. XML results are
 * refused.
 */
export const jmeter = {
  id: tool,
  looksLike: (text) =>
    /^"?timeStamp"?[,;\t|]/m.test(text) || text.includes('<testResults version='),
  parse: (text) => {
    const table = csvTable(text, firstColumn);
    if (!table) return failure({ kind: 'unsupported-format', tool });
    const missing = ['elapsed', 'label', 'success'].find((column) => !table.columns.has(column));
    if (missing) return failure({ kind: 'missing-field', tool, field: missing });
    const read = numberReader(tool);
    const samples = jmeterSamples(table, read);
    if (samples.cutAt !== null) return failure({ kind: 'truncated', tool, line: samples.cutAt });
    return parseSamples(samples, read);
  },
} satisfies OutputParser;

function parseSamples(
  samples: ReturnType<typeof jmeterSamples>,
  read: ReturnType<typeof numberReader>,
): ParseResult {
  const { elapsed, errors, timeouts, several } = samples;
  const seconds = elapsed.length === 0 ? null : (samples.end - samples.start) / 1000;
  const notes: NoteId[] = [
    'latency-rounded',
    'duration-computed',
    'throughput-computed',
    'computed-from-samples',
  ];
  if (samples.label === null) notes.push('several-endpoints');
  if (several) notes.push('several-runs');
  return finish({
    read,
    output: {
      tool,
      toolVersion: null,
      connections: samples.threads,
      duration: seconds,
      requests: elapsed.length,
      throughput: quotient(elapsed.length, seconds),
      latency: elapsed.length === 0 ? noLatency : latencyOf(elapsed),
      errors,
      timeouts,
      endpoint: endpointOf(samples.url ?? samples.label ?? undefined),
      notes,
    },
    failed: { requests: errors, latency: errors, throughput: errors },
  });
}
