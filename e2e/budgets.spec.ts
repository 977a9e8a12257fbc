import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { chapters, expect, locales, test } from './site.ts';

/** Bytes of all responses so far, compressed, by the ending of their address. */
function weigh(page: Page) {
  const bodies: Promise<{ url: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    bodies.push(
      response.body().then((body) => ({ url: response.url(), bytes: gzipSync(body).length })),
    );
  });
  return async (ending: RegExp) =>
    (await Promise.all(bodies))
      .filter(({ url }) => ending.test(new URL(url).pathname))
      .reduce((sum, { bytes }) => sum + bytes, 0);
}

for (const locale of locales) {
  test(`${locale}: the wizard needs at most 25 kB of script`, async ({ page }) => {
    const weight = weigh(page);
    await page.goto(`${locale}/wizard/?cores=8`);
    await expect(page.locator('selection-wizard[data-ready]')).toBeVisible();
    expect(await weight(/\.js$/)).toBeLessThanOrEqual(25_000);
  });

  for (const chapter of chapters) {
    test(`${locale}: ${chapter} transfers less than 31 kB before interaction`, async ({ page }) => {
      const weight = weigh(page);
      await page.goto(`${locale}/guide/${chapter}/`, { waitUntil: 'networkidle' });
      expect(await weight(/./)).toBeLessThan(31_000);
    });
  }
}
