import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, locales, test } from '../site.ts';

for (const locale of locales) {
  test(`${locale}: nothing of the search is loaded before it is opened, and at most 200 kB then`, async ({
    page,
  }) => {
    const weight = weigh(page);
    await page.goto(`${locale}/guide/gin-concurrency/`, { waitUntil: 'networkidle' });
    const before = await weight();
    expect(before.filter(({ path }) => /search|pagefind|preact/.test(path))).toEqual([]);

    await page.locator('[data-search]').click();
    await page.locator('#search-query').fill('goroutine');
    await expect(page.locator('.search-results a').first()).toBeVisible();
    const loaded = (await weight()).slice(before.length);
    const ofSite = loaded.filter(({ path }) => path.includes('/_astro/'));
    expect(sum(ofSite)).toBeLessThanOrEqual(12_000);
    expect(sum(loaded)).toBeLessThanOrEqual(200_000);
  });
}

/** Responses so far, with their compressed size in bytes; the index is compressed as it is. */
function weigh(page: Page) {
  const responses: Promise<{ path: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    responses.push(
      response.body().then((body) => ({
        path,
        bytes: /\.(pf_\w+|pagefind)$/.test(path) ? body.length : gzipSync(body).length,
      })),
    );
  });
  return () => Promise.all(responses);
}

function sum(responses: readonly { readonly bytes: number }[]): number {
  return responses.reduce((total, { bytes }) => total + bytes, 0);
}
