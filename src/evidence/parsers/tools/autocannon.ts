import { failure, type Latency, type NoteId, type ParseResult } from '../load-output.ts';
import { commandAbove, paceOf } from '../reading/command-line.ts';
import { endpointOf } from '../reading/endpoint.ts';
import { failedEverywhere, finish, quotient, sumOf } from '../reading/finish.ts';
import { at } from '../reading/json-documents.ts';
import { latencyOf } from '../reading/latency.ts';
import { localNumber } from '../reading/local-number.ts';
import { tableBar } from '../reading/misread-signs.ts';
import { type NumberReader, numberReader } from '../reading/number-reader.ts';
import { scaledNumber } from '../reading/quantities.ts';
import { type Region, regionLines } from '../reading/region.ts';
import { afterLabel, type Line, words } from '../reading/text-lines.ts';
import type { Tool } from '../tool.ts';

const tool = 'autocannon';
const title = /^Running (?:\S+|\d+ requests) test @ /;

/**
 * autocannon, its tables and its `--json`. Requests, throughput and latencies count every response,
 * error statuses too; connection errors and timeouts are errors besides. Percentiles are whole
 * milliseconds, and each connection may pipeline requests. With a set rate (`-R`) it records more
 * latencies than responses: that correction for coordinated omission is told from the JSON only. In
 * the tables, "N requests in" counts requests sent and is rounded to thousands, so the requests are
 * the responses of the line "N 2xx responses" where there is one, and else the mean rate × the
 * number of samples, which is close and noted as rounded.
 */
export const autocannon: Tool = {
  ids: [tool],
  texts: [
    {
      marks: [
        title,
        new RegExp(`^(?:${tableBar.source})\\s*Latency\\b`),
        /^Latency \(ms\)/,
        new RegExp(`^(?:${tableBar.source})\\s*Req/Sec\\b`),
      ],
      read: readTables,
    },
  ],
  jsons: [
    {
      signs: ['"non2xx"', '"latency"', '"requests"'],
      isRun: (value) => at(value, 'non2xx') !== undefined,
      read: readJson,
    },
  ],
};

function readJson(run: object): ParseResult {
  const missing = ['requests', 'latency', '2xx'].find((key) => at(run, key) === undefined);
  if (missing) return failure({ kind: 'missing-field', tool, field: missing });
  const read = numberReader(tool);
  const number = (field: string, ...path: readonly string[]) =>
    read.json(at(run, ...path), { field });
  const statuses = number('errors', 'non2xx');
  const requests = number('requests', 'requests', 'total');
  const recorded = number('latency', 'latency', 'totalCount');
  const isCorrected = requests !== null && recorded !== null && recorded > requests;
  const latencies: readonly [string, unknown][] = Object.entries(at(run, 'latency') ?? {});
  const url = at(run, 'url');
  const interval = number('throughput', 'sampleInt');
  const mean = number('throughput', 'requests', 'average');
  const connections = number('connections', 'connections');
  const pipelining = number('connections', 'pipelining') ?? 1;
  return finish({
    read,
    output: {
      tool,
      connections: connections === null ? null : connections * pipelining,
      duration: number('duration', 'duration'),
      requests,
      // The mean of the samples, each of which counts one interval: a second, unless `-L` says else.
      throughput: interval === null ? mean : quotient(mean, interval / 1000),
      latency: latencyOf(latencies, (value, field) => read.json(value, { field })),
      errors: sumOf(number('errors', 'errors'), statuses),
      timeouts: number('timeouts', 'timeouts'),
      endpoint: typeof url === 'string' ? endpointOf(url) : null,
      notes: [
        ...pipelineNotes(pipelining, interval !== null),
        'latency-rounded',
        ...(isCorrected ? (['corrected-for-coordinated-omission', 'rate-limited'] as const) : []),
      ],
    },
    failed: failedEverywhere(statuses),
  });
}

/**
 * Before release 7, the latency of a pipelined request was that of its place in the line, not its
 * own. Only later releases tell of their samples.
 */
function pipelineNotes(pipelining: number, tellsOfSamples: boolean): readonly NoteId[] {
  if (pipelining <= 1) return [];
  return tellsOfSamples ? ['pipelined'] : ['pipelined', 'in-flight-varies'];
}

function readTables(region: Region): readonly ParseResult[] {
  const lines = regionLines(region);
  const stats = rowsBelow(lines, 'Stat');
  const rates = stats.get('Req/Sec');
  const latencies = stats.get('Latency');
  if (!rates && !latencies) {
    // Other tools have the same title; only this one goes on like this.
    const isCut = lines.length > 1 && connectionsIn(lines) !== undefined;
    return isCut ? [failure({ kind: 'truncated', tool, field: 'throughput' })] : [];
  }
  const total = lines.find(({ text }) => / requests in /.test(text));
  if (!total || !rates || !latencies) {
    return [failure({ kind: 'truncated', tool, field: 'throughput' })];
  }
  return [parseTables({ region, lines, total, rates, latencies })];
}

function parseTables({
  region,
  lines,
  total,
  rates,
  latencies,
}: {
  readonly region: Region;
  readonly lines: readonly Line[];
  readonly total: Line;
  readonly rates: Row;
  readonly latencies: Row;
}): ParseResult {
  const read = numberReader(tool);
  const place = { field: 'requests', line: total.number };
  const [sentText, runtime] = total.text.split(/ requests in |,/, 2);
  const sent = read.quantity(sentText, place, scaledNumber);
  const duration = read.seconds(runtime, { ...place, field: 'duration' });
  const interval = intervalOf(lines, read);
  const expected = sent === null || !duration ? 0 : (sent / duration) * interval;
  const mean = read.quantity(
    rates.cells.get('Avg'),
    { field: 'throughput', line: rates.line },
    (text) => localNumber(text, expected),
  );
  const { succeeded, statuses } = responsesOf(lines, read);
  const { errors, timeouts } = errorsOf(lines, read);
  const command = commandAbove(region.before, tool);
  const { connections, pipelining } = connectionsOf(
    connectionsIn(lines) ?? connectionsIn(region.before),
    read,
  );
  return finish({
    read,
    output: {
      tool,
      connections: connections === null ? null : connections * pipelining,
      duration,
      requests:
        succeeded === null ? roundedRequests({ lines, mean, sent, read }) : succeeded + statuses,
      throughput: quotient(mean, interval),
      latency: latenciesOf(latencies, lines, read),
      errors: errors + statuses,
      timeouts,
      endpoint: endpointOf(
        title.test(lines[0]?.text ?? '')
          ? lines[0]?.text.replace(title, '')
          : (command?.url ?? undefined),
      ),
      notes: [
        ...pipelineNotes(pipelining, afterLabel(lines, '# of samples:') !== undefined),
        'latency-rounded',
        ...(succeeded === null ? (['requests-rounded'] as const) : []),
        ...paceOf(command, '-R', '--overallRate', '-r', '--connectionRate'),
      ],
    },
    failed: failedEverywhere(statuses),
  });
}

/**
 * The mean rate × the number of samples. Releases before 7.8 do not print that: it is the number
 * with which the product comes closest to what was sent.
 */
function roundedRequests({
  lines,
  mean,
  sent,
  read,
}: {
  readonly lines: readonly Line[];
  readonly mean: number | null;
  readonly sent: number | null;
  readonly read: NumberReader;
}): number | null {
  if (mean === null || sent === null) return null;
  const line = afterLabel(lines, '# of samples:');
  const stated = line && read.plain(line.text, { field: 'requests', line: line.number });
  if (stated !== undefined) return stated === null ? null : Math.round(mean * stated);
  return mean === 0 ? sent : Math.round(mean * Math.max(1, Math.round(sent / mean)));
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
  /** Milliseconds are meant where the row says so, and not its cells. */
  readonly inMilliseconds: boolean;
}

/** The rows of the tables whose first column has a name, by their first cell. */
function rowsBelow(lines: readonly Line[], firstColumn: string): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  let header: readonly string[] = [];
  for (const { text, number: line } of lines) {
    const cells = cellsOf(text);
    const [label] = cells;
    if (label === undefined) continue;
    const name = label.replace(' (ms)', '');
    if (name === 'Stat' || name === 'Percentile' || name === 'Code') header = cells;
    else if (header[0] === firstColumn && !rows.has(name)) {
      const pairs = header.map((column, index) => [column, cells[index] ?? ''] as const);
      rows.set(name, { cells: new Map(pairs), line, inMilliseconds: name !== label });
    }
  }
  return rows;
}

/** Cells between bars; in the first releases, words of the rows that are known. */
function cellsOf(text: string): readonly string[] {
  if (/^(?:Stat|Latency \(ms\)|Req\/Sec)\s/.test(text)) return text.split(/\s+(?!\(ms\))/);
  if (text.search(tableBar) !== 0) return [];
  return text
    .split(new RegExp(tableBar.source, 'g'))
    .map((cell) => cell.trim())
    .slice(1, -1);
}

function latenciesOf(row: Row, lines: readonly Line[], read: NumberReader): Latency {
  const { line } = row;
  const inRow = latencyOf(row.cells, (cell, field) =>
    row.inMilliseconds
      ? read.plain(cell, { field, line })
      : read.milliseconds(cell, { field, line }),
  );
  // With `--latency`: percentile and whole milliseconds.
  const detailed = latencyOf(rowsBelow(lines, 'Percentile'), ({ cells, line }, field) =>
    read.plain(cells.get('Latency (ms)'), { field, line }),
  );
  const stated = Object.entries(detailed).filter(([, value]) => value !== null);
  return { ...inRow, ...Object.fromEntries(stated), max: inRow.max, mean: inRow.mean };
}

function connectionsIn(lines: readonly Line[]): Line | undefined {
  return lines.find(({ text }) => /^\S+ connections?(?: with \S+ pipelining factor)?$/.test(text));
}

/** From "100 connections with 10 pipelining factor", which keep 1000 requests in flight. */
function connectionsOf(line: Line | undefined, read: NumberReader) {
  if (!line) return { connections: null, pipelining: 1 };
  const place = { field: 'connections', line: line.number };
  const [connections, , , pipelining] = words(line.text);
  return {
    connections: read.plain(connections, place),
    pipelining: pipelining === undefined ? 1 : (read.plain(pipelining, place) ?? 1),
  };
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
