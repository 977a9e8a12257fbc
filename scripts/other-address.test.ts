import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Builds the site for an origin and a path below it, where every address is another one. */
const folder = mkdtempSync(join(tmpdir(), 'flask-or-gin-'));
const site = join(folder, 'site');
const root = 'https://example.org/docs/';

beforeAll(() => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', site],
    {
      env: {
        ...process.env,
        // The test runner sets it for itself, and the build would take it for its own.
        BASE_URL: undefined,
        SITE: 'https://example.org',
        BASE: '/docs',
        CACHE_FOLDER: join(folder, 'cache'),
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  expect(status, `${stdout}${stderr}`).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('every link and anchor of every page leads somewhere below the path', () => {
  const trees = new Map(pages().map((page) => [page, parse(read(page))]));
  const broken = [...trees].flatMap(([page, tree]) =>
    addressesIn(tree, page).filter(({ pathname, hash }) => {
      const file = fileAt(pathname);
      if (!file) return true;
      const anchors = hash ? trees.get(file) : null;
      return anchors
        ? selectAll(`[id="${decodeURIComponent(hash.slice(1))}"]`, anchors).length === 0
        : false;
    }),
  );
  expect(broken.map(({ href }) => href)).toEqual([]);
});

test('every link of the Markdown chapters and of llms.txt leads somewhere', () => {
  const texts = files().filter((file) => /\/guide\/.+\.md$|^llms\.txt$/.test(file));
  expect(texts.length).toBeGreaterThan(2);
  for (const text of texts) {
    const links = read(text).match(/(?<=\]\()https:\/\/example\.org[^)]*/g) ?? [];
    expect(links.length, text).toBeGreaterThan(0);
    for (const link of links) expect(fileAt(new URL(link).pathname), link).not.toBeNull();
  }
});

test('the site map has every page with its twin, and neither embeds nor the 404 page', () => {
  expect(read('sitemap-index.xml')).toContain(`<loc>${root}sitemap-0.xml</loc>`);
  const entries = [...read('sitemap-0.xml').matchAll(/<url><loc>(.*?)<\/loc>(.*?)<\/url>/g)].map(
    ([, address = '', rest = '']) => {
      const links = [...rest.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)];
      return { address, twins: Object.fromEntries(links.map(([, lang, to]) => [lang, to])) };
    },
  );
  const expected = pages().filter((page) => !/^404|\/embed\//.test(page));
  expect(entries.map(({ address }) => address).toSorted()).toEqual(
    expected.map((page) => root + page.replace('index.html', '')).toSorted(),
  );
  for (const { address, twins } of entries.filter((entry) => entry.address !== root)) {
    expect(twins, address).toMatchObject({
      'zh-CN': address.replace(/\/docs\/(zh|en)\//, '/docs/zh/'),
      en: address.replace(/\/docs\/(zh|en)\//, '/docs/en/'),
    });
  }
});

function files(): readonly string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
}

function pages(): readonly string[] {
  return files().filter((file) => file.endsWith('.html'));
}

/** Where the links of a page lead within the origin. */
function addressesIn(tree: Root, page: string): readonly URL[] {
  const base = root + page.replace(/index\.html$/, '');
  return selectAll('[href], [src]', tree).flatMap(({ properties: { href, src } }) => {
    const address = new URL(String(href ?? src), base);
    return address.origin === new URL(root).origin ? [address] : [];
  });
}

/** The file that a path leads to; null if none does. */
function fileAt(path: string): string | null {
  if (!path.startsWith('/docs/')) return null;
  const file = decodeURIComponent(path)
    .replace('/docs/', '')
    .replace(/(^|\/)$/, '$1index.html');
  return existsSync(join(site, file)) ? file : null;
}

function parse(html: string): Root {
  return fromHtml(html);
}

function read(path: string): string {
  return readFileSync(join(site, path), 'utf8');
}
