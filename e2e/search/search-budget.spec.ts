import { expect, locales, test } from '../site.ts';
import { sum, weigh } from '../weigh.ts';

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
