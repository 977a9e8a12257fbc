import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, pages, test } from './site.ts';

/** What the markup of every page must hold, read from the built files. */

/** The path below which the site was built. */
const root = new URL((process.env['BASE'] ?? '/').replace(/\/?$/, '/'), 'http://site.example');

test('every page has a strict policy, nothing inline, and one title', async ({ page }) => {
  for (const address of pages) {
    const found = await parsed(page, address);
    expect(found, address).toMatchObject({ inline: 0, titles: 1 });
    expect(found.policy, address).toContain("default-src 'none'");
    expect(found.policy, address).not.toContain('unsafe');
  }
});

test('every link leads to a page and a place on it that exist', async ({ page }) => {
  const markup = new Map<string, string>();
  for (const address of pages) {
    for (const link of (await parsed(page, address)).links) {
      const { origin, pathname, hash } = new URL(link, new URL(address, root));
      if (origin !== root.origin) continue;
      expect(pathname, `${address} links to ${link}`).toMatch(new RegExp(`^${root.pathname}`));
      const path = decodeURIComponent(pathname).slice(root.pathname.length);
      const file = `dist/${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}`;
      expect(existsSync(file), `${address} links to ${link}`).toBe(true);
      if (hash === '') continue;
      const target = markup.get(file) ?? readFileSync(file, 'utf8');
      markup.set(file, target);
      expect(target, `${address} links to ${link}`).toContain(
        `id="${decodeURIComponent(hash.slice(1))}"`,
      );
    }
  }
});

test('links to other sites are those of data/references.json', async ({ page }) => {
  const { references } = JSON.parse(readFileSync('data/references.json', 'utf8'));
  const known = new Set(references.map(({ url }: { url: string | null }) => url));
  for (const address of pages) {
    const { links } = await parsed(page, address);
    const external = links.filter((link) => /^https?:/.test(link));
    expect(external.filter((link) => !known.has(link))).toEqual([]);
  }
});

function parsed(page: Page, address: string) {
  const file = `dist/${address}${address === '' || address.endsWith('/') ? 'index.html' : ''}`;
  return page.evaluate(
    (html) => {
      const site = new DOMParser().parseFromString(html, 'text/html');
      const all = (selector: string) => [...site.querySelectorAll(selector)];
      return {
        policy: all('meta[http-equiv="content-security-policy"]')[0]?.getAttribute('content'),
        inline: all('[style], style, script:not([src]):not([type])').length,
        titles: all('h1').length,
        links: all('[href], [src]').map(
          (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
        ),
      };
    },
    readFileSync(file, 'utf8'),
  );
}
