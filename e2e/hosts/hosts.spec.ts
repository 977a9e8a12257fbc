import { readFileSync, rmSync } from 'node:fs';
import { expect, type Frame, type Page, test as base } from '@playwright/test';
import {
  buildAllFrames,
  buildHtml,
  buildMkDocs,
  buildVitePress,
  prepareMkDocs,
} from './build-hosts.ts';
import { buildGitHub, pictureHeaders } from './build-github.ts';
import { codesOf } from './codes.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

/** Charts in pages of another origin: real tools build them, and a real browser shows them. */

const widths = [240, 320, 390, 480, 640, 768, 1024, 1280, 1600] as const;
const dark = 'rgb(22, 21, 15)';
const light = 'rgb(251, 250, 246)';
const folder = '.cache/hosts/site';

/** A test that fails if anything is logged about the site; what tools say of themselves is theirs. */
const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      const note = (said: string) => {
        if (said.includes(site)) complaints.push(said);
      };
      page.on('console', (message) => note(`${message.text()} ${message.location().url}`));
      page.on('pageerror', (error) => note(`${error.message} ${error.stack}`));
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

// In one worker, because the hosts are built once.
test.describe.configure({ mode: 'default' });

type Host = 'html' | 'frames' | 'vitepress' | 'mkdocs' | 'github';
/** Each host has an origin of its own. */
const hosts = new Map<Host, ServedFolder>();
const at = (host: Host, page: string) => `${hosts.get(host)?.origin}/${page}.html`;
let site = '';
let withoutMkDocs: string | null = null;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  site = (test.info().project.use.baseURL ?? '').replace(/\/$/, '');
  rmSync(folder, { recursive: true, force: true });
  const { charts } = JSON.parse(readFileSync('data/charts.json', 'utf8'));
  buildHtml(`${folder}/html`, site);
  buildAllFrames(
    `${folder}/frames`,
    site,
    charts.map(({ id }: { id: string }) => id),
  );
  buildVitePress(`${folder}/vitepress`, site);
  withoutMkDocs = await prepareMkDocs();
  if (withoutMkDocs === null) buildMkDocs(`${folder}/mkdocs`, site);
  await buildGitHub(`${folder}/github`, site);
  hosts.set('github', await serveFolder(`${folder}/github`, pictureHeaders));
  for (const host of ['html', 'frames', 'vitepress', 'mkdocs'] as const) {
    hosts.set(host, await serveFolder(`${folder}/${host}`));
  }
});

test.afterAll(async () => {
  for (const host of hosts.values()) await host.close();
});

for (const tool of ['html', 'vitepress', 'mkdocs'] as const) {
  test.describe(tool, () => {
    test.beforeEach(() => {
      test.skip(tool === 'mkdocs' && withoutMkDocs !== null, withoutMkDocs ?? '');
    });

    test('shows the picture, which follows light and dark', async ({ page }) => {
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        await page.goto(at(tool, 'picture'));
        const picture = page.locator('img[src$=".png"]');
        await picture.scrollIntoViewIfNeeded();
        await expect
          .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
          .toBeGreaterThan(0);
        const colour = await cornerColour(page, await picture.screenshot());
        expect(colour).toBe(scheme === 'light' ? light : dark);
      }
    });

    test('shows the frame without a scroll bar at any width, in light and dark', async ({
      page,
    }) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(at(tool, 'frame'));
        await page.locator('iframe').scrollIntoViewIfNeeded();
        const frame = await chartFrame(page);
        await expect(frame.locator('.chart-panel[data-live]')).toHaveCount(3);
        expect(await scrollBars(frame), `at ${width} px`).toBe('');
      }
      const frame = await chartFrame(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await background(frame)).toBe(dark);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await background(frame)).toBe(light);
    });

    test('shows the custom element exactly as high as it is, in light and dark', async ({
      page,
    }) => {
      await page.goto(at(tool, 'element'));
      const frame = await chartFrame(page);
      await expect(page.locator('flask-or-gin-chart iframe')).toBeVisible();
      await expect(page.locator('flask-or-gin-chart img')).toBeHidden();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await expect
          .poll(
            async () => (await scrollBars(frame)) || (await blankBelow(frame)),
            `at ${width} px`,
          )
          .toBe('');
      }
      for (const scheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        await expect.poll(() => background(frame)).toBe(scheme === 'light' ? light : dark);
      }
    });
  });
}

for (const way of ['markdown', 'picture', 'element'] as const) {
  test(`by the rules of GitHub, ${way} shows the picture, which follows light and dark`, async ({
    page,
  }) => {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(at('github', way));
      const picture = page.locator('img');
      await expect(picture).toHaveCount(1);
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
      const colour = await cornerColour(page, await picture.screenshot());
      expect(colour).toBe(scheme === 'light' ? light : dark);
      await expect(picture).toHaveAttribute('alt', /Gin/);
      await expect(page.locator('a:has(img)')).toHaveAttribute('href', `${site}/en/charts/ping/`);
    }
  });
}

test('by the rules of GitHub, nothing is left of a frame', async ({ page }) => {
  await page.goto(at('github', 'frame'));
  await expect(page.locator('iframe, style, script, flask-or-gin-chart')).toHaveCount(0);
});

test('the element follows the switch of VitePress against the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(at('vitepress', 'element'));
  const frame = await chartFrame(page);
  await expect.poll(() => background(frame)).toBe(light);
  await page.locator('.VPSwitchAppearance').first().click();
  await expect.poll(() => background(frame)).toBe(dark);
});

for (const locale of ['zh', 'en']) {
  test(`${locale}: no chart has a scroll bar in the frame that its page offers`, async ({
    page,
  }) => {
    await page.goto(at('frames', `all.${locale}`));
    const frames = page.frames().slice(1);
    expect(frames.length).toBeGreaterThan(10);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const frame of frames) {
        expect(await scrollBars(frame), `${frame.url()} at ${width} px`).toBe('');
      }
    }
  });
}

test('the element leaves no global behind, and takes no message from others', async ({ page }) => {
  await page.goto(at('html', 'picture'));
  // Numbers are frames, of which the element makes one.
  const globals = () =>
    page.evaluate(() =>
      Object.getOwnPropertyNames(window)
        .filter((name) => !/^\d+$/.test(name))
        .toSorted(),
    );
  const before = await globals();
  await page.goto(at('html', 'element'));
  const frame = page.locator('flask-or-gin-chart iframe');
  await expect(page.locator('flask-or-gin-chart img')).toBeHidden();
  expect(await globals()).toEqual(before);
  const { height } = (await frame.boundingBox()) ?? {};
  await page.evaluate(async () => {
    window.postMessage({ type: 'flask-or-gin-height', chart: 'ping', height: 5000 }, '*');
    await new Promise((done) => setTimeout(done));
  });
  expect((await frame.boundingBox())?.height).toBe(height);
});

test('the picture stays where script is off', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at('html', 'element'));
  await expect(page.locator('flask-or-gin-chart img')).toBeVisible();
  await context.close();
});

base('the picture stays where frames are forbidden', async ({ page }) => {
  await page.goto(at('html', 'no-frames'));
  await expect(page.locator('flask-or-gin-chart iframe')).toBeAttached();
  const picture = page.locator('flask-or-gin-chart img');
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
    0,
  );
});

base('a script with other bytes than the code names is not run', async ({ page }) => {
  await page.route('**/embed.js', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()}//` });
  });
  await page.goto(at('html', 'element'));
  await expect(page.locator('flask-or-gin-chart img')).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
});

base('pages other than those for frames refuse to be framed', async ({ request }) => {
  const ancestors = async (path: string) =>
    (await request.get(`${site}/${path}`)).headers()['content-security-policy'];
  expect(await ancestors('en/embed/ping/')).toBe('frame-ancestors *');
  expect(await ancestors('en/charts/ping/')).toBe("frame-ancestors 'self'");
});

base('the Markdown code is one image that leads to the chart', () => {
  const { markdown } = codesOf('ping', 'en', site);
  expect(markdown).toMatch(
    /^\[!\[[^\]]+\]\(\S+\/charts\/ping\.en\.svg\)\]\(\S+\/en\/charts\/ping\/\)$/,
  );
});

async function chartFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe', { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('There is no frame.');
  await frame.waitForSelector('.chart-svg', { state: 'attached' });
  return frame;
}

/** Which scroll bars a frame has; empty if none. */
function scrollBars(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    const [across, down] = [scrollWidth - clientWidth, scrollHeight - clientHeight];
    return [across > 0 ? `${across} px across` : '', down > 0 ? `${down} px down` : ''].join('');
  });
}

function blankBelow(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const blank = innerHeight - document.body.getBoundingClientRect().height;
    return blank > 1 ? `${blank} px blank` : '';
  });
}

function background(frame: Frame): Promise<string> {
  return frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

/** Colour of the lower left corner of a screenshot, which shows the paper of the chart. */
async function cornerColour(page: Page, screenshot: Buffer): Promise<string> {
  const blank = await page.context().newPage();
  const colour = await blank.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.codePointAt(0) ?? 0);
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    const [red, green, blue] = context?.getImageData(14, picture.height - 14, 1, 1).data ?? [];
    return `rgb(${red}, ${green}, ${blue})`;
  }, screenshot.toString('base64'));
  await blank.close();
  return colour;
}
