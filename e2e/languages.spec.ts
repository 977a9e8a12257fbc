import { expect, locales, test } from './site.ts';

test('the language switch lands on the section that is being read', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('zh/guide/gin-concurrency/');
  await page.evaluate(() => document.querySelector('#non-blocking')?.scrollIntoView());
  // With the mouse where it is seen: Playwright's own click would scroll first.
  const { x = 0, y = 0 } = (await page.locator('[data-language-switch]').boundingBox()) ?? {};
  await page.mouse.click(x + 5, y + 5);
  await expect(page).toHaveURL(/\/en\/guide\/gin-concurrency\/#non-blocking$/);
});

test('both languages show the same figures, notes, charts and samples in the same order', async ({
  page,
}) => {
  const seen = [];
  for (const locale of locales) {
    await page.goto(`${locale}/guide/gin-concurrency/`);
    seen.push(
      await page
        .locator('.prose')
        .locator('[data-figure], [data-note], [data-sample], [data-diagram], [data-run], h2, h3')
        .evaluateAll((elements) =>
          elements.map(
            (element) =>
              Object.values({ ...(element as HTMLElement).dataset }).join() || element.id,
          ),
        ),
    );
  }
  expect(seen[0]?.length).toBeGreaterThan(40);
  expect(seen[0]).toEqual(seen[1]);
});

test('the first page offers both languages without script and remembers nothing', async ({
  page,
  context,
}) => {
  await page.goto('');
  await page.getByRole('link', { name: /还是/ }).click();
  await expect(page).toHaveURL(/\/zh\/$/);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a wrong address gets a page in both languages', async ({ page }) => {
  const response = await page.request.get('zh/no-such-page/');
  expect(response.status()).toBe(404);
  const text = await response.text();
  expect(text).toContain('没有这一页');
  expect(text).toContain('There is no such page');
});

test('the theme that the reader chose holds on the next page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('en/');
  await page.locator('[data-theme-toggle]').click();
  await page.goto('en/wizard/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('[data-theme-toggle]')).toHaveText('light');
});
