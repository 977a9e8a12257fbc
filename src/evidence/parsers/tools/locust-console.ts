import { failure, type ParseResult } from '../load-output.ts';
import { commandAbove } from '../reading/command-line.ts';
import { endpointOf } from '../reading/endpoint.ts';
import { failedEverywhere, finish, quotient } from '../reading/finish.ts';
import { latencyOf, notAboveMax } from '../reading/latency.ts';
import { type NumberReader, numberReader } from '../reading/number-reader.ts';
import { type Region, regionLines } from '../reading/region.ts';
import { type Line, words } from '../reading/text-lines.ts';
import type { TextFormat } from '../tool.ts';

const tool = 'locust';
/** Before the message of a log line. */
const logged = String.raw`(?:\[[^\]]+\] \S+ )?`;
const header = /^(?:Type\s+)?Name\s+# reqs\s+# fails\b/;

/**
 * The tables that Locust prints every few seconds, each with the figures since the start, and once
 * more at the end. The last of a run is read. While it runs, "req/s" is that of the last seconds;
 * before 0.13, also at the end.
 */
export const locustConsole: TextFormat = {
  marks: [],
  recurring: new RegExp(
    `${header.source}|^${logged}(?:Starting Locust|Ramping to \\d|Spawning \\d|Hatching and swarming)`,
  ),
  read,
};

/** One table: its columns, its rows, and the lines since the table before it. */
interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Line[];
  /** The row of all endpoints. */
  readonly total: Line;
  readonly requests: number;
  readonly above: readonly Line[];
}

function read(region: Region): readonly ParseResult[] {
  const lines = regionLines(region);
  const tables = tablesIn(lines);
  const ends = tables.flatMap((table, index) =>
    isLastOfRun(table, tables[index + 1]) && table.requests > 0 ? [index] : [],
  );
  if (ends.length === 0) {
    const isCut = tables.length === 0 && lines.some(({ text }) => header.test(text));
    return isCut ? [failure({ kind: 'truncated', tool, field: 'requests' })] : [];
  }
  return ends.map((end, index) => {
    const first = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    const above = tables.slice(first, end + 1).flatMap((table) => table.above);
    return readTable({ tables, end, above, lines, region });
  });
}

/** The figures of a run only grow, unless it says that it empties them when all users are there. */
function isLastOfRun({ requests }: Table, next: Table | undefined): boolean {
  if (!next || next.above.some(({ text }) => /\bStarting Locust\b/.test(text))) return true;
  const isReset = next.above.some(({ text }) => text.endsWith('Resetting stats'));
  return next.requests < requests && !isReset;
}

function tablesIn(lines: readonly Line[]): readonly Table[] {
  const starts = lines.flatMap(({ text }, index) => (header.test(text) ? [index] : []));
  let above = 0;
  return starts.flatMap((start, index) => {
    const rows = lines.slice(start + 1, starts[index + 1]).filter(({ text }) => isRow(text));
    const total = rows.find(({ text }) => /^(?:Aggregated|Total)\s/.test(text));
    if (!total) return [];
    const table = {
      columns:
        (lines[start]?.text ?? '').replaceAll('|', ' ').split('# fails')[1]?.trim().split(/\s+/) ??
        [],
      rows: rows.slice(0, rows.indexOf(total)),
      total,
      requests: Number(cellsOf(total).requests),
      above: lines.slice(above, start),
    };
    above = start;
    return [table];
  });
}

/** A row has failures like "37(20.22%)". */
const failures = /^(\d+)\(\d+(?:\.\d+)?%\)$/;

function isRow(text: string): boolean {
  return words(text).some((word) => failures.test(word));
}

/** What a row holds: its name, requests, failures, and the figures after them. */
function cellsOf({ text }: Line) {
  const cells = words(text.replaceAll('|', ' '));
  const at = cells.findIndex((cell) => failures.test(cell));
  return {
    name: cells.slice(0, Math.max(0, at - 1)).join(' '),
    requests: cells[at - 1],
    errors: failures.exec(cells[at] ?? '')?.[1],
    figures: cells.slice(at + 1),
  };
}

function readTable({
  tables,
  end,
  above,
  lines,
  region,
}: {
  readonly tables: readonly Table[];
  /** Which of the tables is read. */
  readonly end: number;
  /** What was printed of the run before it. */
  readonly above: readonly Line[];
  readonly lines: readonly Line[];
  readonly region: Region;
}): ParseResult {
  const table = tables[end];
  if (!table) return failure({ kind: 'truncated', tool, field: 'requests' });
  const { columns, rows, total } = table;
  const read = numberReader(tool);
  const { number: line } = total;
  const cells = cellsOf(total);
  const [only] = rows.length === 1 ? rows : [];
  // Before 0.13, the row of all endpoints has no latencies; with one endpoint, they are its own.
  const isWhole = cells.figures.length === columns.length;
  const figures = isWhole || !only ? cells.figures : cellsOf(only).figures;
  const named = columns.map((column, index) => [column, figures[index]] as const);
  const latencies = figures.length === columns.length ? named : [];
  const next = tables[end + 1];
  const below = lines.slice(lines.indexOf(total), next && lines.indexOf(next.total));
  const isFinal =
    columns.includes('failures/s') && below.some(({ text }) => isPercentileHeader(text));
  const requests = read.plain(cells.requests, { field: 'requests', line });
  const errors = read.plain(cells.errors, { field: 'errors', line });
  const throughput = read.plain(cells.figures[isWhole ? columns.indexOf('req/s') : 0], {
    field: 'throughput',
    line,
  });
  const command = commandAbove(region.before, tool);
  return finish({
    read,
    output: {
      tool,
      toolVersion: lastIn(above, /Starting Locust (\d[\w.]{0,20})/),
      connections: usersIn(above) ?? command?.number('-u', '--users', '-c', '--clients') ?? null,
      duration: isFinal ? quotient(requests, throughput) : null,
      requests,
      throughput,
      latency: notAboveMax({
        ...latencyOf(latencies, (cell, field) => read.plain(cell, { field, line })),
        ...(isFinal ? percentilesIn(below, read) : {}),
      }),
      errors,
      timeouts: errors === 0 ? 0 : null,
      endpoint: only ? endpointOf(cellsOf(only).name) : null,
      notes: [
        'latency-rounded',
        'in-flight-varies',
        isFinal ? 'duration-computed' : 'throughput-momentary',
        ...(rows.length > 1 ? (['several-endpoints'] as const) : []),
      ],
    },
    failed: failedEverywhere(errors),
  });
}

/** "Ramping to 4 users at a rate of 2.00 per second", and what it was before. */
function usersIn(lines: readonly Line[]): number | null {
  const count = lastIn(
    lines,
    /(?:Ramping to|Spawning|Hatching and swarming) (\d{1,9}) (?:users|clients)/,
  );
  return count === null ? null : Number(count);
}

/** What a pattern captures in the last line that it fits. */
function lastIn(lines: readonly Line[], pattern: RegExp): string | null {
  return lines.flatMap(({ text }) => pattern.exec(text)?.[1] ?? []).at(-1) ?? null;
}

function isPercentileHeader(text: string): boolean {
  return /^(?:Type\s+)?Name\s.*\b50%\s+66%/.test(text);
}

/** The percentiles of all endpoints, in the table below the statistics. */
function percentilesIn(lines: readonly Line[], read: NumberReader) {
  const start = lines.findIndex(({ text }) => isPercentileHeader(text));
  const columns = words((lines[start]?.text ?? '').replace('# reqs', 'reqs')).filter(
    (column) => column !== 'Type' && column !== 'Name',
  );
  const row = lines
    .slice(start)
    .find(({ text }) => /^(?:None\s+)?(?:Aggregated|Total)\s/.test(text) && !isRow(text));
  if (!row) return {};
  const cells = words(row.text).slice(-columns.length);
  const pairs = columns.map((column, index) => [column, cells[index]] as const);
  const { p50, p75, p90, p95, p99, p999 } = latencyOf(pairs, (cell, field) =>
    read.plain(cell, { field, line: row.number }),
  );
  return { p50, p75, p90, p95, p99, p999 };
}
