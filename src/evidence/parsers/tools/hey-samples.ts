import { cellOf, csvTable, isHeader } from '../reading/csv-table.ts';
import { finish, quotient, withNote } from '../reading/finish.ts';
import { noLatency } from '../reading/latency.ts';
import { failure, type ParseResult } from '../load-output.ts';
import { numberReader } from '../reading/number-reader.ts';
import { tidy } from '../reading/tidy.ts';
import { latencyOf } from '../reading/samples.ts';

const tool = 'hey';
const firstColumn = 'response-time';
/** How the header begins, to know the format by. */
export const heySamplesColumn = 'response-time,DNS+dialup';

/**
 * hey's `-o csv`: one line for each response, in seconds. The duration is the end of the last
 * response, counted from the start of the run; requests without an answer are not listed.
 */
export function heySamples(text: string): ParseResult {
  const table = csvTable(text, firstColumn);
  if (!table) return failure({ kind: 'malformed', tool });
  const missing = ['status-code', 'offset'].find((column) => !table.columns.has(column));
  if (missing) return failure({ kind: 'missing-field', tool, field: missing });
  const read = numberReader(tool);
  const samples: number[] = [];
  let duration = 0;
  let statuses = 0;
  let several = false;
  for (const record of table.records) {
    const { line, cells } = record;
    several = isHeader(table, record);
    if (several) break;
    if (cells.length < table.header.length) return failure({ kind: 'truncated', tool, line });
    const seconds = read.plain(cells[0], { field: 'latency', line }) ?? 0;
    const offset = read.plain(cellOf(table, record, 'offset'), { field: 'duration', line }) ?? 0;
    const status = read.plain(cellOf(table, record, 'status-code'), { field: 'errors', line }) ?? 0;
    const problem = read.problem();
    if (problem) return failure(problem);
    samples.push(tidy(seconds * 1000));
    duration = Math.max(duration, tidy(offset + seconds));
    if (status >= 400) statuses++;
  }
  const result = finish({
    read,
    output: {
      tool,
      toolVersion: null,
      connections: null,
      duration,
      requests: samples.length,
      throughput: quotient(samples.length, duration),
      latency: samples.length === 0 ? noLatency : latencyOf(samples),
      errors: statuses,
      timeouts: null,
      endpoint: null,
      notes: [
        'computed-from-samples',
        'duration-computed',
        'throughput-computed',
        'unanswered-not-listed',
      ],
    },
    failed: { requests: statuses, latency: statuses, throughput: statuses },
  });
  return several ? withNote(result, 'several-runs') : result;
}
