import { type CsvRecord, csvRecords } from './csv-records.ts';
import { plainNumber, type Quantity } from './quantities.ts';
import type { Region } from './region.ts';

/** A table whose header begins a region: its column names, and the records below them. */
export interface CsvTable {
  readonly columns: ReadonlyMap<string, number>;
  readonly header: readonly string[];
  /** Up to where the table ends: at a line that is no record, such as a prompt. */
  readonly records: Iterable<CsvRecord>;
  /** Reads a number as the table writes it, with its sign for decimals. */
  readonly number: (text: string) => Quantity;
}

/** The table in a region. The sign after the first column's name delimits. */
export function csvTable({ text, line }: Region): CsvTable {
  const delimiter = delimiterIn(text);
  const records = csvRecords(text, { firstLine: line, delimiter });
  const header = records.next().value?.cells.map((name) => name.trim()) ?? [];
  return {
    columns: new Map(header.map((name, index) => [name, index])),
    header,
    records: untilEnd(records),
    number: hasDecimalCommas(text, delimiter) ? decimalComma : plainNumber,
  };
}

/** The cell of a named column; undefined if the table or the record has none. */
export function cellOf(
  { columns }: Pick<CsvTable, 'columns'>,
  { cells }: CsvRecord,
  name: string,
): string | undefined {
  const index = columns.get(name);
  return index === undefined ? undefined : cells[index];
}

function delimiterIn(text: string): string {
  const header = text.slice(0, text.indexOf('\n') + 1 || undefined).trimStart();
  const quoted = /^"[^"]*"(.)/.exec(header)?.[1];
  return quoted ?? /[,;\t|]/.exec(header)?.[0] ?? ',';
}

function* untilEnd(records: Iterable<CsvRecord>): Generator<CsvRecord, void, undefined> {
  for (const record of records) {
    const [only = ''] = record.cells;
    // A figure alone is a record that was cut.
    if (record.cells.length === 1 && record.closed && !/^\d+$/.test(only.trim())) return;
    yield record;
  }
}

/** Spreadsheets of many countries write decimal commas, and then no comma between cells. */
function hasDecimalCommas(text: string, delimiter: string): boolean {
  return (
    delimiter !== ',' && /(?:^|[;\t|"])[ \t]*\d+(?:\.\d{3})*,\d+%?[ \t]*(?=[;\t|"]|$)/m.test(text)
  );
}

/** A number with a decimal comma; points stand between groups of three only. */
function decimalComma(text: string): Quantity {
  const trimmed = text.trim();
  if (!/[.,]/.test(trimmed)) return plainNumber(trimmed);
  const isGood = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(trimmed);
  return isGood ? plainNumber(trimmed.replaceAll('.', '').replace(',', '.')) : 'not-a-number';
}

/** The name of the first column that has one of several names, in whatever case. */
export function columnNamed({ header }: CsvTable, ...names: readonly string[]): string | undefined {
  return header.find((column) => names.some((name) => name.toLowerCase() === column.toLowerCase()));
}
