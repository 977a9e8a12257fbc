import { endpointOf } from '../reading/endpoint.ts';
import { finish, quotient } from '../reading/finish.ts';
import { firstCompleteRun } from '../reading/first-run.ts';
import { noLatency, percentileKey } from '../reading/latency.ts';
import { failure, type Latency, type NoteId, type ParseResult } from '../load-output.ts';
import { localNumber } from '../reading/local-number.ts';
import { type NumberReader, numberReader } from '../reading/number-reader.ts';
import { scaledNumber } from '../reading/quantities.ts';
import { afterLabel, type Line, runsIn, words } from '../reading/text-lines.ts';

const tool = 'autocannon';

/**
 * The tables that autocannon prints. "N requests in" counts requests sent and is rounded to
 * thousands, so the requests are the responses of the line "N 2xx responses" where there is one,
 * and else the mean rate × the number of samples, which is close and noted as rounded.
 */
export function autocannonTable(text: string): ParseResult {
  return firstCompleteRun(
    tool,
    runsIn(text, (line) => /^Running \S+ test @ /.test(line)),
    parseRun,
  );
}

function parseRun(lines: readonly Line[]): ParseResult {
  const read = numberReader(tool);
  const total = lines.find(({ text }) => / requests in /.test(text));
  const stats = rowsBelow(lines, 'Stat');
  const rates = stats.get('Req/Sec');
  const latencies = stats.get('Latency');
  if (!total || !rates || !latencies) {
    return failure({ kind: 'truncated', tool, field: 'throughput' });
  }
  const place = { field: 'requests', line: total.number };
  const [sentText, runtime] = total.text.split(/ requests in |,/, 2);
  const sent = read.quantity(sentText, place, scaledNumber);
  const duration = read.seconds(runtime, { ...place, field: 'duration' });
  const interval = intervalOf(lines, read);
  const expected =
    sent !== null && duration !== null && duration > 0 ? (sent / duration) * interval : 0;
  const mean = read.quantity(
    rates.cells.get('Avg'),
    { field: 'throughput', line: rates.line },
    (text) => localNumber(text, expected),
  );
  const { succeeded, statuses } = responsesOf(lines, read);
  const { errors, timeouts } = errorsOf(lines, read);
  const samples = read.plain(afterLabel(lines, '# of samples:')?.text, { field: 'requests' });
  const rounded = mean === null || samples === null ? null : Math.round(mean * samples);
  const notes: readonly NoteId[] =
    succeeded === null ? ['latency-rounded', 'requests-rounded'] : ['latency-rounded'];
  return finish({
    read,
    output: {
      tool,
      toolVersion: null,
      connections: connectionsOf(lines, read),
      duration,
      requests: succeeded === null ? rounded : succeeded + statuses,
      throughput: quotient(mean, interval),
      latency: latencyOf({ stats: latencies, lines, read }),
      errors: errors + statuses,
      timeouts,
      endpoint: endpointOf(lines[0]?.text.split(' test @ ', 2)[1]),
      notes,
    },
    failed: { requests: statuses, latency: statuses, throughput: statuses },
  });
}

/**
 * Seconds of one sample, which "Req/Sec" is counted in: 1, unless a line says "Req/Bytes counts
 * sampled every 0.5 seconds."
 */
function intervalOf(lines: readonly Line[], read: NumberReader): number {
  const line = afterLabel(lines, 'Req/Bytes counts sampled every');
  if (!line) return 1;
  return read.plain(words(line.text)[0], { field: 'throughput', line: line.number }) ?? 1;
}

interface Row {
  readonly cells: ReadonlyMap<string, string>;
  readonly line: number;
}

/** The rows of the tables whose first column has a name, by their first cell. */
function rowsBelow(lines: readonly Line[], firstColumn: string): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  let header: readonly string[] = [];
  for (const { text, number: line } of lines) {
    const cells = cellsOf(text);
    const [name] = cells;
    if (name === undefined) continue;
    if (name === 'Stat' || name === 'Percentile' || name === 'Code') header = cells;
    else if (header[0] === firstColumn && !rows.has(name)) {
      const pairs = header.map((column, index) => [column, cells[index] ?? ''] as const);
      rows.set(name, { cells: new Map(pairs), line });
    }
  }
  return rows;
}

function cellsOf(text: string): readonly string[] {
  if (!/^[\u2502|]/.test(text)) return [];
  return text
    .split(/[\u2502|]/)
    .map((cell) => cell.trim())
    .slice(1, -1);
}

function latencyOf({
  stats,
  lines,
  read,
}: {
  readonly stats: Row;
  readonly lines: readonly Line[];
  readonly read: NumberReader;
}): Latency {
  const latency = { ...noLatency };
  for (const [column, value] of stats.cells) {
    const key = column === 'Avg' ? 'mean' : column === 'Max' ? 'max' : percentileKey(column);
    if (!key) continue;
    latency[key] = read.milliseconds(value, { field: `latency.${key}`, line: stats.line });
  }
  // With `--latency`: percentile and whole milliseconds.
  for (const [percentile, { cells, line }] of rowsBelow(lines, 'Percentile')) {
    const key = percentileKey(percentile);
    if (!key) continue;
    latency[key] = read.plain(cells.get('Latency (ms)'), { field: `latency.${key}`, line });
  }
  return latency;
}

function connectionsOf(lines: readonly Line[], read: NumberReader): number | null {
  const line = lines.find(({ text }) => /^\S+ connections?\b/.test(text));
  return line ? read.plain(words(line.text)[0], { field: 'connections', line: line.number }) : null;
}

/** "64776 2xx responses, 16195 non 2xx responses", printed only when there are any of the latter. */
function responsesOf(lines: readonly Line[], read: NumberReader) {
  const line = lines.find(({ text }) => text.endsWith(' non 2xx responses'));
  if (!line) return { succeeded: null, statuses: 0 };
  const [succeeded, statuses] = line.text.split(',', 2);
  const number = (text: string | undefined) =>
    read.plain(words(text?.trim() ?? '')[0], { field: 'requests', line: line.number });
  return { succeeded: number(succeeded), statuses: number(statuses) ?? 0 };
}

/** "12 errors (12 timeouts)", printed only when there are any. */
function errorsOf(lines: readonly Line[], read: NumberReader) {
  const line = lines.find(({ text }) => / errors \(/.test(text));
  if (!line) return { errors: 0, timeouts: 0 };
  const [errors, timeouts] = line.text.split(/ errors \(| timeouts/, 2);
  const place = { field: 'errors', line: line.number };
  return {
    errors: read.quantity(errors, place, scaledNumber) ?? 0,
    timeouts: read.quantity(timeouts, place, scaledNumber) ?? 0,
  };
}
