import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { select } from 'hast-util-select';
import { readPage, textOf } from '../../scripts/testing/built-pages.ts';
import { expect, locales, pages, test } from '../site.ts';
import { sum, weigh } from '../weigh.ts';

const addresses = pages.filter((address) => /^(zh|en)\/embed\//.test(address));
const { version } = JSON.parse(readFileSync('data/version.json', 'utf8'));

for (const address of addresses) {
  test(`${address} is small, never scrolls sideways, and stays out of indexes`, async ({
    page,
  }) => {
    const weight = weigh(page);
    await page.goto(address);
    await expect(page.locator('.chart-panel[data-live]').first()).toBeVisible();
    expect(sum(await weight())).toBeLessThanOrEqual(90_000);
    for (const width of [240, 400, 700, 1100, 1600]) {
      await page.setViewportSize({ width, height: 400 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `at ${width} px`).toBe(0);
    }
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('header, footer, nav')).toHaveCount(0);
    await expect(page.locator('.embed-source .grade').first()).toBeVisible();
  });
}

test('before Chart.js an embed page is at most 15 kB', async ({ context }) => {
  // A chart that is never seen never asks for Chart.js.
  await context.addInitScript(() => {
    window.IntersectionObserver.prototype.observe = () => undefined;
  });
  // At once, because each is waited for until nothing more comes.
  await Promise.all(
    addresses.map(async (address) => {
      const embedded = await context.newPage();
      const weight = weigh(embedded);
      await embedded.goto(address, { waitUntil: 'networkidle' });
      expect(sum(await weight()), address).toBeLessThanOrEqual(15_000);
      await embedded.close();
    }),
  );
});

test('the address chooses the theme, before the first paint and against the system', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('en/embed/ping/?theme=dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('en/embed/ping/?theme=auto');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(page.locator('.embed-note')).toBeHidden();
});

test('the address leaves rows out, on the axes of the whole chart, and says so', async ({
  page,
}) => {
  await page.goto('en/embed/ping/?series=gin');
  const panel = page.locator('.chart-panel').first();
  await expect(panel.locator('.chart-mark')).toHaveCount(1);
  await expect(panel).toContainText('20,000');
  await expect(page.locator('.embed-note')).toContainText('1 of 2 rows');
  await expect(page.locator('.chart-panel[data-live] canvas')).toHaveCount(3);
});

test('the address takes title and sentence away, but not from those who listen', async ({
  page,
}) => {
  await page.goto('en/embed/ping/?title=off');
  const { width = 0 } = (await page.locator('h1').boundingBox()) ?? {};
  expect(width).toBeLessThanOrEqual(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Ping/);
});

for (const locale of locales) {
  test(`${locale}: whatever the address says, the chart stays, and what is wrong is told`, async ({
    page,
  }) => {
    const queries = [
      'colour=red',
      'theme=pink',
      'series=bet',
      'title=',
      'v=9.9.9',
      'theme=a&theme=b',
    ];
    for (const query of [...queries, 'x=<img src=x onerror=alert(1)>', '%E0%A4%A']) {
      await page.goto(`${locale}/embed/ping/?${query}`);
      await expect(page.locator('.embed-note'), query).not.toBeEmpty();
      await expect(page.locator('.embed-note img')).toHaveCount(0);
      await expect(page.locator('.chart-panel').first().locator('.chart-mark')).toHaveCount(2);
    }
  });
}

test('an older version is the picture that it was, with a link to the newer one', async ({
  page,
}) => {
  await page.route('**/en/embed/ping/**', async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    const later = text
      .replace(`data-version="${version}"`, 'data-version="99.0.0"')
      .replace(`data-versions="${version}"`, `data-versions="${version} 99.0.0"`);
    await route.fulfill({ response: answer, body: later });
  });
  await page.goto(`en/embed/ping/?v=${version}`);
  const picture = page.locator('.chart-body > img');
  await expect(picture).toHaveAttribute('src', new RegExp(`/v/${version}/ping\\.en\\.svg$`));
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(640);
  await expect(page.locator('.embed-note')).toContainText('99.0.0');
  await expect(page.locator('.embed-note a')).toHaveAttribute('href', /\/en\/charts\/ping\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole chart shows', async ({ page }) => {
    await page.goto('zh/embed/waiting/?series=nothing');
    await expect(page.locator('.chart-svg')).toHaveCount(3);
    await expect(page.locator('.embed-note')).toBeHidden();
  });
});

test('/embed.js is one small script', async ({ request }) => {
  const script = await (await request.get('embed.js')).body();
  expect(gzipSync(script).length).toBeLessThanOrEqual(3_000);
});

for (const address of pages.filter((each) =>
  /^(zh|en)\/charts\/(?!embedding)[^/]+\/$/.test(each),
)) {
  test(`${address} is discovered by oEmbed`, async ({ request }) => {
    const page = readPage('dist', address);
    const link = select('link[type="application/json+oembed"]', page);
    const path = new URL(String(link?.properties.href)).pathname;
    const response = await request.get(path);
    expect(response.headers()['content-type']).toContain('application/json');
    const answer = await response.json();
    // What oEmbed 1.0 asks of the type "rich", and the optional things that are there.
    expect(answer).toEqual({
      version: '1.0',
      type: 'rich',
      title: textOf(page, 'h1'),
      provider_name: expect.any(String),
      provider_url: expect.stringMatching(/^https?:/),
      cache_age: expect.any(Number),
      html: expect.stringMatching(
        /^<iframe src="https?:[^"]+" title="[^"]+" width="640" height="\d+"/,
      ),
      width: 640,
      height: expect.any(Number),
      thumbnail_url: expect.stringMatching(/\.png$/),
      thumbnail_width: 1280,
      thumbnail_height: expect.any(Number),
    });
    const [, source = ''] = /src="([^"]+)"/.exec(answer.html) ?? [];
    for (const each of [source, answer.thumbnail_url]) {
      expect((await request.get(new URL(each).pathname)).status(), each).toBe(200);
    }
    const png = await (await request.get(new URL(answer.thumbnail_url).pathname)).body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      answer.thumbnail_width,
      answer.thumbnail_height,
    ]);
  });
}
