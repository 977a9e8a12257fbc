import type { CsvRecord } from '../reading/csv-records.ts';
import { type CsvTable, cellOf, isHeader } from '../reading/csv-table.ts';
import type { NumberReader } from '../reading/number-reader.ts';

/** The samples of a results file, added up. Times in milliseconds. */
export interface JmeterSamples {
  readonly elapsed: readonly number[];
  readonly errors: number;
  readonly timeouts: number;
  readonly start: number;
  readonly end: number;
  /** The most threads that were active; null if the file does not say. */
  readonly threads: number | null;
  /** The label, or the URL, that all samples share; null if they differ or there is none. */
  readonly label: string | null;
  readonly url: string | null;
  /** Another run is appended. */
  readonly several: boolean;
  /** The line of a record that ends too early. */
  readonly cutAt: number | null;
}

/** Milliseconds since 1970 stay below this for three thousand years. */
const timeLimit = 1e14;

/** Adds up the samples until the first that cannot be read; `read` and `cutAt` then say why. */
export function jmeterSamples(table: CsvTable, read: NumberReader): JmeterSamples {
  const elapsed: number[] = [];
  const sum = { errors: 0, timeouts: 0, start: Number.POSITIVE_INFINITY, end: 0 };
  let threads: number | null = null;
  const label = sharedText();
  const url = sharedText();
  let several = false;
  let cutAt: number | null = null;
  for (const record of table.records) {
    const { line } = record;
    const cell = (name: string) => cellOf(table, record, name);
    several = isHeader(table, record);
    if (several) break;
    if (!record.closed || record.cells.length < table.header.length) {
      cutAt = line;
      break;
    }
    if (isTransaction(table, record)) continue;
    const start = read.plain(record.cells[0], { field: 'timeStamp', line }, timeLimit);
    const time = read.plain(cell('elapsed'), { field: 'elapsed', line });
    if (start === null || time === null) break;
    elapsed.push(time);
    sum.start = Math.min(sum.start, start);
    sum.end = Math.max(sum.end, start + time);
    if (cell('success') !== 'true') sum.errors++;
    if (isTimeout(table, record)) sum.timeouts++;
    const active = cell('allThreads');
    if (active !== undefined) {
      const count = read.plain(active, { field: 'allThreads', line });
      if (count === null) break;
      threads = Math.max(threads ?? 0, count);
    }
    label.add(cell('label') ?? '');
    url.add(cell('URL') ?? '');
  }
  return { elapsed, ...sum, threads, label: label.text(), url: url.text(), several, cutAt };
}

/** A transaction controller's own line: it has no URL and tells how many samples it holds. */
function isTransaction(table: CsvTable, record: CsvRecord): boolean {
  const message = cellOf(table, record, 'responseMessage') ?? '';
  return message.startsWith('Number of samples in transaction');
}

function isTimeout(table: CsvTable, record: CsvRecord): boolean {
  const code = cellOf(table, record, 'responseCode') ?? '';
  const message = cellOf(table, record, 'responseMessage') ?? '';
  return /Timeout/.test(code) || /timed out/i.test(message);
}

/** Remembers a text for as long as every next one is the same. */
function sharedText() {
  let shared: string | null = null;
  let differs = false;
  return {
    add: (text: string) => {
      shared ??= text;
      differs ||= text !== shared;
    },
    text: () => (differs || shared === '' || shared === 'null' ? null : shared),
  };
}
