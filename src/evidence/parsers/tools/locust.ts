import { failure, type ParseResult } from '../load-output.ts';
import type { CsvRecord } from '../reading/csv-records.ts';
import { type CsvTable, cellOf, columnNamed, csvTable } from '../reading/csv-table.ts';
import { endpointOf } from '../reading/endpoint.ts';
import { failedEverywhere, finish, quotient } from '../reading/finish.ts';
import { latencyOf, notAboveMax } from '../reading/latency.ts';
import { numberReader } from '../reading/number-reader.ts';
import type { Region } from '../reading/region.ts';
import { unsupportedJson, unsupportedText } from '../reading/unsupported.ts';
import type { Tool } from '../tool.ts';
import { locustConsole } from './locust-console.ts';

const tool = 'locust';

/**
 * Locust's `…_stats.csv` (from `--csv`; `…_requests.csv` before 0.14): the row of all endpoints; and
 * what it prints. Requests, throughput and latencies count every request, failed ones too.
 * Percentiles are rounded: whole milliseconds below 100, two digits above. The duration is requests
 * ÷ throughput: Locust divides by its own span. Users start one after another, which no report
 * shows. History, failures, exceptions, distribution and `--json` are refused.
 */
export const locust: Tool = {
  ids: [tool],
  texts: [
    {
      marks: [/^"?(?:Type|Method)"?[,;\t|]"?Name"?[,;\t|]"?(?:Request Count|# requests)\b/],
      read: readTable,
    },
    locustConsole,
    unsupportedText(tool, /^"?Timestamp"?[,;\t|]"?User Count/, 'locust-statistics'),
    unsupportedText(tool, /^"?Method"?[,;\t|]"?Name"?[,;\t|]"?Error"?[,;\t|]/, 'locust-statistics'),
    unsupportedText(tool, /^"?Count"?[,;\t|]"?Message"?[,;\t|]"?Traceback/, 'locust-statistics'),
    unsupportedText(tool, /^"?Name"?[,;\t|]"?# requests"?[,;\t|]"?50%/, 'locust-statistics'),
  ],
  jsons: [unsupportedJson(tool, ['"num_requests"', '"response_times"'], 'locust-statistics')],
};

/** Columns by what they hold: as they are named, and as they were before 1.0. */
const columns = {
  requests: ['Request Count', '# requests'],
  errors: ['Failure Count', '# failures'],
  'latency.mean': ['Average Response Time'],
  throughput: ['Requests/s'],
} as const;

function readTable(region: Region): readonly ParseResult[] {
  const table = csvTable(region);
  const missing = Object.entries(columns).find(([, names]) => !columnNamed(table, ...names));
  if (missing) return [failure({ kind: 'missing-field', tool, field: missing[0] })];
  const endpoints: CsvRecord[] = [];
  for (const record of table.records) {
    if (record.cells.length < table.header.length) {
      return [failure({ kind: 'truncated', tool, line: record.line })];
    }
    const name = cellOf(table, record, 'Name');
    if (name === 'Aggregated' || name === 'Total') return [readTotal(table, record, endpoints)];
    if (endpoints.length < 2) endpoints.push(record);
  }
  return [failure({ kind: 'truncated', tool, field: 'requests' })];
}

function readTotal(
  table: CsvTable,
  total: CsvRecord,
  endpoints: readonly CsvRecord[],
): ParseResult {
  const read = numberReader(tool);
  const { line } = total;
  const number = (field: string, ...names: readonly string[]) => {
    const column = columnNamed(table, ...names);
    return column === undefined
      ? null
      : read.quantity(cellOf(table, total, column), { field, line }, table.number);
  };
  const requests = number('requests', ...columns.requests);
  // The percentiles are then "N/A".
  if (requests === 0) return failure({ kind: 'no-requests', tool });
  const errors = number('errors', ...columns.errors);
  const throughput = number('throughput', ...columns.throughput);
  const percentiles = latencyOf(
    table.header.map((column) => [column, column] as const),
    (column, field) => number(field, column),
  );
  const [only] = endpoints.length === 1 ? endpoints : [];
  return finish({
    read,
    output: {
      tool,
      duration: quotient(requests, throughput),
      requests,
      throughput,
      latency: notAboveMax({
        ...percentiles,
        mean: number('latency.mean', ...columns['latency.mean']),
        p50: percentiles.p50 ?? number('latency.p50', 'Median Response Time'),
        max: number('latency.max', 'Max Response Time'),
      }),
      errors,
      timeouts: errors === 0 ? 0 : null,
      endpoint: only ? endpointOf(only.cells.slice(0, 2).join(' ')) : null,
      notes: [
        'latency-rounded',
        'duration-computed',
        'in-flight-varies',
        ...(endpoints.length > 1 ? (['several-endpoints'] as const) : []),
      ],
    },
    failed: failedEverywhere(errors),
  });
}
