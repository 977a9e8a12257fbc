import { globSync, readFileSync } from 'node:fs';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { brokenLinks, linksOf, pagesOf } from '../testing/built-pages.ts';

/** What the markup of every page must hold, read from the site in `dist/`. */

const site = 'dist';
/** The path below which it was built. */
const base = (process.env['BASE'] ?? '/').replace(/\/?$/, '/');
/** Where it is for; without SITE, this machine. */
const origin = process.env['SITE'] ?? 'http://127.0.0.1:4321';
const pages = pagesOf(site);

test('every page has a strict policy, nothing inline, and one title', () => {
  for (const { address, tree } of pages) {
    const policy = select('meta[http-equiv="content-security-policy"]', tree)?.properties.content;
    expect(policy, address).toContain("default-src 'none'");
    expect(policy, address).not.toContain('unsafe');
    const inline = selectAll('[style], style, script:not([src]):not([type])', tree);
    expect(inline, address).toEqual([]);
    expect(selectAll('h1', tree), address).toHaveLength(1);
  }
});

test('every link leads to a page and a place on it that exist', () => {
  expect(brokenLinks(site, pages, `${origin}${base}`)).toEqual([]);
});

test('links to other sites are those of references and decisions, or where a row of a run comes from', () => {
  const { references } = JSON.parse(readFileSync('data/references.json', 'utf8'));
  const known = new Set(references.map(({ url }: { url: string | null }) => url));
  const origins = new Set([
    ...globSync('data/benchmarks/*.json').flatMap(originsIn),
    ...globSync('data/decisions/*.json').flatMap(
      (path): readonly string[] => JSON.parse(readFileSync(path, 'utf8')).sources,
    ),
  ]);
  // Addresses that other people's programs follow have to be whole.
  const external = pages
    .flatMap(linksOf)
    .filter((link) => /^https?:/.test(link) && !link.startsWith(origin));
  expect(external.filter((link) => !known.has(link) && !origins.has(link))).toEqual([]);
});

function originsIn(path: string): readonly string[] {
  const run = JSON.parse(readFileSync(path, 'utf8'));
  return [run, ...run.rows].flatMap(({ provenance }) =>
    provenance ? `${provenance.repository}/blob/${provenance.commit}/${provenance.path}` : [],
  );
}
