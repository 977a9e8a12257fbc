import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { chapters, expect, locales, test } from './site.ts';

/** What helps in reading a chapter, and the pages made from all chapters. */

for (const locale of locales) {
  const chapter = `${locale}/guide/gin-concurrency/`;

  test(`${locale}: the contents mark the section that is being read`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(chapter);
    const marked = page.locator('.contents [aria-current="location"]');
    await expect(marked).toHaveCount(0);
    for (const id of ['routing', 'references', 'connections']) {
      await page.evaluate((to) => document.getElementById(to)?.scrollIntoView(), id);
      await expect(marked).toHaveAttribute('href', `#${id}`);
    }
    await page.evaluate(() => scrollTo(0, 0));
    await expect(marked).toHaveCount(0);
  });

  test(`${locale}: the contents are folded on a phone and open beside the text`, async ({
    page,
  }) => {
    await page.goto(chapter);
    const first = page.locator('.contents a').first();
    await page.setViewportSize({ width: 390, height: 800 });
    await expect(first).toBeHidden();
    await page.locator('.contents summary').click();
    await expect(first).toBeVisible();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.reload();
    await expect(first).toBeVisible();
    const [contents, text] = await Promise.all([
      page.locator('.contents').boundingBox(),
      page.locator('.prose').boundingBox(),
    ]);
    expect(Number(contents?.x) + Number(contents?.width)).toBeLessThan(Number(text?.x));
  });

  test(`${locale}: a heading links to itself under its own name`, async ({ page }) => {
    await page.goto(chapter);
    for (const heading of await page.locator('.prose > :is(h2, h3)').all()) {
      const name = await heading.textContent();
      const link = heading.getByRole('link', { name: name ?? '', exact: true });
      await expect(link).toHaveAttribute('href', `#${await heading.getAttribute('id')}`);
    }
  });

  test(`${locale}: code can be copied, and a failure is told`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(chapter);
    const sample = page.locator('[data-sample="go/ping/main.go"]');
    const live = page.locator('.chapter > [aria-live]');
    await sample.getByRole('button').click();
    const file = readFileSync('content/samples/go/ping/main.go', 'utf8').trimEnd();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(file);
    await expect(live).not.toBeEmpty();
    const done = await live.textContent();

    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    const other = page.locator('[data-sample="python/ping.py"]');
    await other.getByRole('button').click();
    await expect(live).not.toHaveText(done ?? '');
    await expect(live).not.toBeEmpty();
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected.trim()).toContain('flask');
    await expect(page.locator('.sample')).toHaveCount(await page.locator('.copy').count());
  });

  test(`${locale}: all notes of all chapters stand on one page and lead back`, async ({ page }) => {
    const expected: string[] = [];
    for (const slug of chapters) {
      await page.goto(`${locale}/guide/${slug}/`);
      expected.push(...(await noteIds(page)));
    }
    await page.goto(`${locale}/guide/notes/`);
    expect((await noteIds(page)).toSorted()).toEqual(expected.toSorted());
    await expect(page.locator('.lede')).toContainText(String(expected.length));
    await expect(page.locator('.note [data-figure]').first()).toBeVisible();
    const [first] = await page.locator('.note').all();
    const id = await first?.getAttribute('id');
    await first?.getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/guide/[a-z-]+/#${id}$`));
    await expect(page.locator(`aside#${id}`)).toBeInViewport();
  });

  test(`${locale}: terms lead to the glossary, and entries to the chapters that use them`, async ({
    page,
  }) => {
    await page.goto(chapter);
    const terms = page.locator('.prose a[href^="../glossary/#"]');
    const ids = await terms.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    await terms.first().click();
    const entry = page.locator('.glossary > :target');
    await expect(entry).toBeVisible();
    await entry.locator('a[href^="../gin-concurrency/"]').click();
    await expect(page).toHaveURL(new RegExp(`/${chapter}(#.*)?$`));
  });

  test(`${locale}: a chapter lists every source that it cites, with its day`, async ({ page }) => {
    const { references } = JSON.parse(readFileSync('data/references.json', 'utf8'));
    const dayOf = (href: string | null): string | null =>
      references.find(({ url }: { url: string }) => url === href).checked;
    for (const slug of chapters) {
      await page.goto(`${locale}/guide/${slug}/`);
      const hrefs = (selector: string) =>
        page
          .locator(`${selector} a[rel="external"]`)
          .evaluateAll((all) =>
            [...new Set(all.map((one) => one.getAttribute('href')))].toSorted(),
          );
      const listed = await hrefs('.references');
      for (const href of await hrefs('.chapter')) expect(listed, slug).toContain(href);
      const section = page.locator('.references');
      const days = new Set(listed.map((href) => dayOf(href)).filter(Boolean));
      for (const day of days) await expect(section).toContainText(written(String(day), locale));
      for (const href of listed.filter((address) => dayOf(address) === null)) {
        const entry = section.locator(`li:has(a[href="${href}"])`).first();
        await expect(entry).toContainText(locale === 'zh' ? '尚未核对' : 'not looked up');
      }
    }
  });

  test(`${locale}: chapters as Markdown hold no component and every figure`, async ({ page }) => {
    for (const slug of chapters) {
      const response = await page.request.get(`${locale}/guide/${slug}.md`);
      const markdown = await response.text();
      const prose = markdown.replaceAll(/^(> )?```.*?^(> )?```/gms, '').replaceAll(/`[^`]*`/g, '');
      expect(prose).not.toMatch(/<\/?[A-Za-z]|\{#|className|undefined|\[object/);
      await page.goto(`${locale}/guide/${slug}/`);
      const figures = await page.locator('.prose > p [data-figure]').allTextContents();
      const text = prose.replaceAll(/\s+/g, ' ');
      for (const figure of figures) expect(text).toContain(figure.trim().replaceAll('\u00a0', ' '));
    }
  });
}

test('the chapters before and after are linked, in order', async ({ page }) => {
  await page.goto('en/guide/');
  const order = await page
    .locator('.chapter-list h2 a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
  for (const [index, path] of order.entries()) {
    await page.goto(new URL(path, page.url()).href);
    for (const [rel, at] of [
      ['prev', index - 1],
      ['next', index + 1],
    ] as const) {
      const links = page.locator(`.chapter-nav [rel="${rel}"]`);
      const found = await links.evaluateAll((all) =>
        all.map((one) => (one as HTMLAnchorElement).pathname),
      );
      expect(found).toEqual(order.slice(Math.max(at, 0), at + 1));
    }
  }
});

test('on A4 and on Letter a chapter prints without navigation and without anything cut off', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const slug of chapters) {
    await page.goto(`zh/guide/${slug}/`);
    for (const selector of ['.contents', '.site-nav', '.chapter-nav', '.copy']) {
      await expect(page.locator(selector).filter({ visible: true })).toHaveCount(0);
    }
    const figures = page.locator('.prose > figure:not(.sample)');
    const numbers = await figures.locator('.figure-number').allTextContents();
    expect(numbers).toHaveLength(await figures.count());
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) expect(number).toMatch(/^[图表]\u00a0\d-\d+$/);
    // The paper's width between the margins, in CSS pixels.
    for (const width of [672, 695]) {
      await page.setViewportSize({ width, height: 1000 });
      const cut = await page.locator('.prose, .prose *').evaluateAll((all) =>
        all.flatMap((element) => {
          const { overflowX } = getComputedStyle(element);
          const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
          const isOut = element.getBoundingClientRect().right > innerWidth + 1;
          return (isCut || isOut) && !element.closest('.visually-hidden')
            ? [element.outerHTML]
            : [];
        }),
      );
      expect(cut).toEqual([]);
    }
  }
});

test('without script the contents unfold, and there is no button for copying', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${test.info().project.use.baseURL}en/guide/gin-concurrency/`);
  await page.locator('.contents summary').click();
  await expect(page.locator('.contents a').first()).toBeVisible();
  await expect(page.locator('.prose button')).toHaveCount(0);
  await context.close();
});

/** A day of the data files as a language writes it. */
function written(day: string, locale: string): string {
  const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en', style).format(new Date(day));
}

function noteIds(page: Page): Promise<string[]> {
  return page
    .locator('.note[data-note]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('id') ?? ''));
}

test('a term and a source are shown without leaving the line, by mouse, keyboard and touch', async ({
  page,
  browser,
  baseURL,
}) => {
  const preview = page.locator('#link-preview');
  await page.goto('en/guide/choosing/');
  const term = page.locator('.prose a[href^="../glossary/#"]').first();
  const source = page.locator('.prose p > a[rel="external"]').first();
  await term.hover();
  await expect(preview.locator('dd')).not.toBeEmpty();
  await expect(term).toHaveAttribute('aria-describedby', 'link-preview');
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(term).not.toHaveAttribute('aria-describedby');
  await page.mouse.move(0, 0);
  // By the keyboard, as the focus is not seen otherwise.
  await page.keyboard.press('Tab');
  await source.focus();
  await expect(preview).toContainText(await source.innerText());
  await expect(preview).toContainText('·');

  const phone = await browser.newContext({
    hasTouch: true,
    viewport: { width: 390, height: 844 },
    ...(baseURL && { baseURL }),
  });
  const touched = await phone.newPage();
  await touched.goto('zh/guide/choosing/');
  const link = touched.locator('.prose a[href^="../glossary/#"]').first();
  // What shows it comes with the first touch, which may follow the link.
  await touched.evaluate(() => document.querySelector<HTMLElement>('.prose a')?.focus());
  await expect(touched.locator('#link-preview')).toBeAttached();
  // Whoever taps it has it in view: the preview goes when the page scrolls.
  await link.scrollIntoViewIfNeeded();
  await touched.waitForTimeout(300);
  await link.tap();
  await expect(touched.locator('#link-preview')).toBeVisible();
  await expect(touched.locator('#link-preview dd')).not.toBeEmpty();
  const box = await touched.locator('#link-preview').boundingBox();
  expect((box?.x ?? -1) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  await link.tap();
  await expect(touched).toHaveURL(/\/zh\/guide\/glossary\/#/);
  await phone.close();
});

test('every reference by number leads to what has that number', async ({ page }) => {
  for (const slug of chapters) {
    await page.goto(`zh/guide/${slug}/`);
    const numbers = await page.locator('.figure-number').allTextContents();
    const links = page.locator('.prose a[href^="#figure-"]');
    expect(await links.count()).toBeGreaterThan(0);
    for (const link of await links.all()) {
      const href = (await link.getAttribute('href')) ?? '';
      const number = await page.locator(`${href} .figure-number`).textContent();
      expect(await link.textContent()).toBe(number);
      expect(numbers).toContain(number);
    }
  }
});
