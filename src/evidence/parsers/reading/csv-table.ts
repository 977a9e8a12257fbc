import { type CsvRecord, csvRecords } from './csv-records.ts';

/** A table found in a text: its column names, and the records below them. */
export interface CsvTable {
  readonly columns: ReadonlyMap<string, number>;
  readonly header: readonly string[];
  readonly records: Iterable<CsvRecord>;
}

/**
 * The first table whose header begins with a column, wherever it stands in the text; null if there
 * is none. The sign after that column's name (comma, semicolon, tab or bar) delimits.
 */
export function csvTable(text: string, firstColumn: string): CsvTable | null {
  const start = headerStart(text, firstColumn);
  if (start === -1) return null;
  const quoted = text[start] === '"' ? 2 : 0;
  const delimiter = text[start + firstColumn.length + quoted] ?? '';
  if (!',;\t|'.includes(delimiter) || delimiter === '') return null;
  const records = csvRecords(text, { start, delimiter });
  const header = records.next().value;
  if (!header) return null;
  const names = header.cells.map((name) => name.trim());
  return { columns: new Map(names.map((name, index) => [name, index])), header: names, records };
}

/** The cell of a named column; undefined if the table or the record has none. */
export function cellOf(
  { columns }: CsvTable,
  { cells }: CsvRecord,
  name: string,
): string | undefined {
  const index = columns.get(name);
  return index === undefined ? undefined : cells[index];
}

/** A header that is repeated is where another run was appended. */
export function isHeader({ header }: CsvTable, { cells }: CsvRecord): boolean {
  return cells[0]?.trim() === header[0] && cells[1]?.trim() === header[1];
}

function headerStart(text: string, firstColumn: string): number {
  for (let from = 0; ; ) {
    const place = text.indexOf(firstColumn, from);
    if (place === -1) return -1;
    const start = text[place - 1] === '"' ? place - 1 : place;
    if (start === 0 || text[start - 1] === '\n') return start;
    from = place + 1;
  }
}
