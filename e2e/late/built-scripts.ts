import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { pagesOf } from '../../scripts/testing/built-pages.ts';

/** Pages of the build that come with the same scripts. */
export interface PageKind {
  /** Addresses below the base. */
  readonly pages: readonly string[];
  /** Names of the scripts that come with the page, and of those that it may ask for later. */
  readonly atOnce: ReadonlySet<string>;
  readonly late: ReadonlySet<string>;
}

const folder = 'dist/_astro';

/** Kinds of pages that load scripts late, as the build has them. */
export function kindsOfPages(): readonly PageKind[] {
  const pages = pagesOf('dist').map(({ address, tree }) => {
    const sources = selectAll('script[type="module"][src]', tree).map(({ properties }) =>
      basename(String(properties.src)),
    );
    return { address, entries: sources.toSorted().join(' ') };
  });
  const kinds = Map.groupBy(pages, ({ entries }) => entries);
  return [...kinds]
    .filter(([entries]) => entries !== '')
    .map(([entries, members]) => {
      const atOnce = closure(entries.split(' '), importsOf);
      const all = closure([...atOnce], (script) => [
        ...importsOf(script),
        ...lateImportsOf(script),
      ]);
      const late = all.difference(atOnce);
      return { pages: members.map(({ address }) => address), atOnce, late };
    })
    .filter(({ late }) => late.size > 0);
}

function closure(from: readonly string[], next: (name: string) => readonly string[]) {
  const found = new Set(from);
  // A set that grows while it is gone through is gone through to its new end.
  for (const name of found) for (const each of next(name)) found.add(each);
  return found;
}

function importsOf(script: string): readonly string[] {
  return matches(script, /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
}

function lateImportsOf(script: string): readonly string[] {
  return matches(script, /\bimport\(\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
}

function matches(script: string, pattern: RegExp): readonly string[] {
  const code = readFileSync(join(folder, script), 'utf8');
  return [...code.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}
