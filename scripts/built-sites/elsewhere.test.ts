import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { addressesOf, brokenLinks, filesOf, pagesOf } from '../testing/built-pages.ts';
import { buildCopy, copySources } from '../testing/site-copy.ts';

/**
 * The site for another origin, a path below it, and a machine with another clock and language than
 * those of the site in `dist/`.
 */
const folder = copySources('elsewhere');
const site = join(folder, 'dist');
const root = 'https://example.org/docs/';

beforeAll(async () => {
  const { ok, output } = await buildCopy(folder, {
    SITE: 'https://example.org',
    BASE: '/docs',
    TZ: 'Pacific/Chatham',
    LANG: 'tr_TR.UTF-8',
  });
  expect(ok, output).toBe(true);
});

test('two builds make the same chart files, whatever place, time and address they are for', () => {
  const files = chartFilesOf('dist');
  expect(files.length).toBeGreaterThan(100);
  expect(chartFilesOf(site)).toEqual(files);
  const differing = [...files, 'embed.js'].filter(
    (file) => !readFileSync(join('dist', file)).equals(readFileSync(join(site, file))),
  );
  expect(differing).toEqual([]);
});

test('every link and anchor of every page leads somewhere below the path', () => {
  expect(brokenLinks(site, pagesOf(site), root)).toEqual([]);
});

test('every link of the Markdown chapters and of llms.txt leads somewhere', () => {
  const texts = filesOf(site).filter((file) => /\/guide\/.+\.md$|^llms\.txt$/.test(file));
  expect(texts.length).toBeGreaterThan(2);
  for (const text of texts) {
    const links = read(text).match(/(?<=\]\()https:\/\/example\.org[^)]*/g) ?? [];
    expect(links.length, text).toBeGreaterThan(0);
    for (const link of links) {
      expect(link, text).toContain(root);
      const path = decodeURIComponent(link.slice(root.length).replace(/[?#].*/, ''));
      expect(existsSync(join(site, path.replace(/(^|\/)$/, '$1index.html'))), link).toBe(true);
    }
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
  const expected = addressesOf(site).filter((address) => !/^404|\/embed\//.test(address));
  expect(entries.map(({ address }) => address).toSorted()).toEqual(
    expected.map((address) => root + address).toSorted(),
  );
  for (const { address, twins } of entries.filter((entry) => entry.address !== root)) {
    expect(twins, address).toMatchObject({
      'zh-CN': address.replace(/\/docs\/(zh|en)\//, '/docs/zh/'),
      en: address.replace(/\/docs\/(zh|en)\//, '/docs/en/'),
    });
  }
});

/** Paths of the files of charts in a site. */
function chartFilesOf(from: string): readonly string[] {
  return readdirSync(join(from, 'charts'), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `charts/${name}`)
    .toSorted();
}

function read(path: string): string {
  return readFileSync(join(site, path), 'utf8');
}
