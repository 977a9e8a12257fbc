// For the tests and the timing script only, so it may read files.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../parsers/fixtures/', import.meta.url);

/** The text of a file in `fixtures/`. */
export function readFixture(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** The texts of all fixtures of a tool: their names begin with its id. */
export function fixturesOf(tool: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.startsWith(tool));
  return names.toSorted().map(readFixture);
}
