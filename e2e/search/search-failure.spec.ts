import { test as base } from '@playwright/test';
import { expect, test } from '../site.ts';

// Not the watched test: a browser logs what cannot be loaded.
base(
  'when the index cannot be had, the dialog says so, and the next try may succeed',
  async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('zh/');
    await page.locator('[data-search]').click();
    const status = page.locator('.search-status');
    await page.locator('#search-query').fill('协程');
    await expect(status).toHaveAttribute('data-status', 'failed');
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: '重试' }).click();
    await expect(status).toHaveAttribute('data-status', 'done');
  },
);

base('a connection too slow for Pagefind’s patience still gets its answer', async ({ page }) => {
  let isFirst = true;
  await page.route('**/wasm.*', async (route) => {
    // Pagefind gives its worker five seconds.
    if (isFirst) await new Promise((resolve) => setTimeout(resolve, 6_000));
    isFirst = false;
    await route.continue();
  });
  await page.goto('en/');
  await page.locator('[data-search]').click();
  await page.locator('#search-query').fill('goroutine');
  await expect(page.locator('.search-status')).toHaveAttribute('data-status', 'done');
  await expect(page.locator('.search-results a').first()).toBeVisible();
});

base('when the dialog itself cannot be had, the button says so', async ({ page }) => {
  await page.goto('en/');
  await page.route(/\.js$/, (route) => route.abort());
  await page.locator('[data-search]').click();
  await expect(page.locator('[data-search]')).toHaveText('Search failed: try again');
  await page.unroute(/\.js$/);
  await page.locator('[data-search]').click();
  await expect(page.locator('#search-query')).toBeFocused();
  await expect(page.locator('[data-search]')).toHaveText('Search');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no search button', async ({ page }) => {
    await page.goto('zh/');
    await expect(page.locator('[data-search]')).toBeHidden();
  });
});
