import type { Page } from '@playwright/test';
import { expect, locales, test } from '../site.ts';
import { violations } from '../violations.ts';

const ways = {
  'the button': (page: Page) => page.locator('[data-search]').click(),
  'the slash': (page: Page) => page.keyboard.press('/'),
  'Ctrl+K': (page: Page) => page.keyboard.press('Control+k'),
};

for (const [name, openBy] of Object.entries(ways)) {
  test(`${name} opens the search, with the focus in its field`, async ({ page }) => {
    await page.goto('zh/charts/');
    await openBy(page);
    await expect(page.locator('dialog.search')).toBeVisible();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog.search')).toBeHidden();
  });
}

test('a slash typed into a field stays there', async ({ page }) => {
  await page.goto('en/evidence/own/');
  await page.locator('#own-text').press('/');
  await expect(page.locator('#own-text')).toHaveValue('/');
  await expect(page.locator('dialog.search')).toHaveCount(0);
});

for (const [locale, query, marks] of [
  ['zh', '协程', /^协程$/],
  ['zh', 'Gin 协程', /^(协程|gin\S*)$/i],
  ['en', 'goroutine', /^goroutines?$/i],
  ['en', '"load test"', /^load[ -]tests?$/i],
] as const) {
  test(`${locale}: ${query} finds pages, with its marks in the text as it stood`, async ({
    page,
  }) => {
    await search(page, { locale, query });
    await expect(status(page)).toHaveAttribute('data-status', 'done');
    await expect(status(page)).toContainText(query);
    await expect(links(page).first()).toBeVisible();
    for (const text of await page.locator('dialog.search mark').allTextContents()) {
      expect(text).toMatch(marks);
    }
    for (const address of await links(page).evaluateAll((all) =>
      all.map((link) => link.getAttribute('href') ?? ''),
    )) {
      expect(address).toContain(`/${locale}/`);
    }
    // The spaces that the index adds are gone, and so is the sign after each block.
    const text = await page.locator('.search-results').innerText();
    expect(text).not.toMatch(/\p{Script=Han} \p{Script=Han}|[\^¶]/u);
  });
}

test('by keyboard alone: type, go down to a section, open it', async ({ page }) => {
  await page.goto('zh/charts/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('非阻塞');
  await expect(status(page)).toHaveAttribute('data-status', 'done');
  await page.keyboard.press('ArrowDown');
  await expect(links(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  const section = page.locator('.search-results a[href$="/guide/gin-concurrency/#non-blocking"]');
  await expect(section).toHaveCount(1);
  for (let tries = 0; tries < 40; tries += 1) {
    await page.keyboard.press('ArrowDown');
    if (await section.evaluate((link) => link === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh\/guide\/gin-concurrency\/#non-blocking$/);
  await expect(page.locator('#non-blocking')).toBeInViewport();
});

test('a section of the page itself is gone to, and the dialog closes', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await search(page, { locale: 'zh', path: 'guide/gin-concurrency/', query: '非阻塞' });
  await page.locator('.search-results a[href$="/gin-concurrency/#non-blocking"]').click();
  await expect(page.locator('dialog.search')).toBeHidden();
  await expect(page).toHaveURL(/#non-blocking$/);
  await expect(page.locator('#non-blocking')).toBeInViewport();
});

test('Enter in the field opens the first result', async ({ page }) => {
  await search(page, { locale: 'en', query: 'goroutine' });
  await expect(status(page)).toHaveAttribute('data-status', 'done');
  const address = await links(page).first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).pathname).toBe(address);
});

test('what is still being composed is not searched', async ({ page }) => {
  await search(page, { locale: 'zh', query: '' });
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = 'xie';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  });
  await expect(status(page)).toHaveAttribute('data-status', 'idle');
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = '协程';
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  });
  await expect(status(page)).toHaveAttribute('data-status', 'done');
  await expect(status(page)).toContainText('协程');
});

for (const [locale, query] of [
  ['zh', '量子纠缠'],
  ['zh', 'gorutine'],
  ['en', 'gorutine'],
  ['en', 'zzzz'],
] as const) {
  test(`${locale}: ${query} finds nothing, and the dialog says so`, async ({ page }) => {
    await search(page, { locale, query });
    await expect(status(page)).toHaveAttribute('data-status', 'done');
    await expect(status(page)).toContainText(query);
    await expect(links(page)).toHaveCount(0);
    await field(page).fill('');
    await expect(status(page)).toHaveAttribute('data-status', 'idle');
  });
}

test('more pages are listed on demand, and the focus goes to the first of them', async ({
  page,
}) => {
  await search(page, { locale: 'en', query: 'flask' });
  const pages = page.locator('.search-results > li');
  await expect(pages).toHaveCount(8);
  await page.locator('.search-more').click();
  await expect(pages).toHaveCount(16);
  await expect(pages.nth(8).locator('a').first()).toBeFocused();
});

for (const locale of locales) {
  test(`${locale}: the open dialog passes axe in both themes and never scrolls sideways`, async ({
    page,
  }) => {
    await search(page, { locale, query: 'gin' });
    await expect(links(page).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page
        .locator('dialog.search')
        .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      expect(overflow, `at ${width} px`).toBe(0);
    }
  });
}

/** Opens the search on a page and types a query. */
async function search(
  page: Page,
  { locale, path = '', query }: { locale: string; path?: string; query: string },
) {
  await page.goto(`${locale}/${path}`);
  await page.locator('[data-search]').click();
  await expect(field(page)).toBeFocused();
  await field(page).fill(query);
}

const field = (page: Page) => page.locator('#search-query');
const status = (page: Page) => page.locator('.search-status');
const links = (page: Page) => page.locator('.search-results a');
