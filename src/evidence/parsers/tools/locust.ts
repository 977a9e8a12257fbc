import type { CsvRecord } from '../reading/csv-records.ts';
import { type CsvTable, cellOf, csvTable, isHeader } from '../reading/csv-table.ts';
import { endpointOf } from '../reading/endpoint.ts';
import { finish, quotient } from '../reading/finish.ts';
import { noLatency, percentileKey } from '../reading/latency.ts';
import { failure, type NoteId, type OutputParser, type ParseResult } from '../load-output.ts';
import { numberReader } from '../reading/number-reader.ts';

const tool = 'locust';

/**
 * Locust's `…_stats.csv` (from `--csv`): the row "Aggregated". Requests, throughput and latencies
 * count every request, failed ones too. Percentiles are rounded: whole milliseconds below 100, two
 * digits above. The duration is requests ÷ throughput: Locust divides by its own span. The history
 * and failures files are refused.
 */
export const locust = {
  id: tool,
  looksLike: (text) =>
    /^"?(?:Type"?[,;\t|]"?Name"?[,;\t|]|Timestamp"?[,;\t|]"?User Count)/m.test(text),
  parse: (text) => {
    const table = csvTable(text, 'Type');
    return table ? parseTable(table) : failure({ kind: 'unsupported-format', tool });
  },
} satisfies OutputParser;

const columns = ['Name', 'Request Count', 'Failure Count', 'Average Response Time', 'Requests/s'];

function parseTable(table: CsvTable): ParseResult {
  const missing = columns.find((column) => !table.columns.has(column));
  if (missing) return failure({ kind: 'missing-field', tool, field: missing });
  const endpoints: CsvRecord[] = [];
  let total: CsvRecord | null = null;
  let several = false;
  for (const record of table.records) {
    const { cells, line } = record;
    if (total) {
      several = isHeader(table, record);
      break;
    }
    if (cells.length < table.header.length) return failure({ kind: 'truncated', tool, line });
    if (cellOf(table, record, 'Name') === 'Aggregated') total = record;
    else if (endpoints.length < 2) endpoints.push(record);
  }
  if (!total) return failure({ kind: 'truncated', tool, field: 'requests' });
  const notes: NoteId[] = ['latency-rounded', 'duration-computed'];
  if (endpoints.length > 1) notes.push('several-endpoints');
  if (several) notes.push('several-runs');
  const [only] = endpoints.length === 1 ? endpoints : [];
  const name = only && [cellOf(table, only, 'Type'), cellOf(table, only, 'Name')].join(' ');
  return parseTotal({ table, total, endpoint: endpointOf(name), notes });
}

function parseTotal({
  table,
  total,
  endpoint,
  notes,
}: {
  readonly table: CsvTable;
  readonly total: CsvRecord;
  readonly endpoint: string | null;
  readonly notes: readonly NoteId[];
}): ParseResult {
  const read = numberReader(tool);
  const { line } = total;
  const number = (column: string, field: string) =>
    read.plain(cellOf(table, total, column), { field, line });
  const requests = number('Request Count', 'requests');
  // The percentiles are then "N/A".
  if (requests === 0) return failure({ kind: 'no-requests', tool });
  const errors = number('Failure Count', 'errors');
  const throughput = number('Requests/s', 'throughput');
  const latency = { ...noLatency };
  latency.mean = number('Average Response Time', 'latency.mean');
  latency.max = number('Max Response Time', 'latency.max');
  for (const column of table.header) {
    const key = percentileKey(column);
    if (key) latency[key] = number(column, `latency.${key}`);
  }
  return finish({
    read,
    output: {
      tool,
      toolVersion: null,
      connections: null,
      duration: quotient(requests, throughput),
      requests,
      throughput,
      latency,
      errors,
      timeouts: errors === 0 ? 0 : null,
      endpoint,
      notes,
    },
    failed: { requests: errors ?? 0, latency: errors ?? 0, throughput: errors ?? 0 },
  });
}
