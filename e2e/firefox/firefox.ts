import { expect, test as base } from '@playwright/test';
import { type Browser, launch, type Page } from 'puppeteer-core';

interface Tab {
  readonly page: Page;
  /** Address of the site, with a slash at its end. */
  readonly site: string;
  /** A page that shares nothing with the others, as on another device. */
  readonly fresh: () => Promise<Page>;
}

/**
 * A test in a fresh profile of Firefox in which every page is watched: no request leaves the
 * origin, and nothing is logged.
 */
export const test = base.extend<{ tab: Tab }, { firefox: Browser }>({
  firefox: [
    // Playwright reads from this pattern that nothing else is needed.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const executablePath = process.env['FIREFOX_PATH'];
      if (!executablePath) throw new Error('FIREFOX_PATH has to name a Firefox.');
      const firefox = await launch({ browser: 'firefox', executablePath, headless: true });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  tab: async ({ firefox }, use, { project }) => {
    const site = project.use.baseURL ?? '';
    const complaints: string[] = [];
    const fresh = async () => {
      const context = await firefox.createBrowserContext();
      const page = await context.newPage();
      watch(page, new URL(site).origin, complaints);
      return page;
    };
    const page = await fresh();
    await page.setViewport({ width: 1280, height: 900 });
    await use({ page, site, fresh });
    for (const context of firefox.browserContexts()) {
      if (context !== firefox.defaultBrowserContext()) await context.close();
    }
    expect(complaints).toEqual([]);
  },
});

function watch(page: Page, origin: string, complaints: string[]) {
  page.on('request', (request) => {
    const { protocol, origin: from } = new URL(request.url());
    if (from !== origin && protocol !== 'data:' && protocol !== 'about:') {
      complaints.push(`request to ${request.url()}`);
    }
  });
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${String(error)}`));
}

export { expect };
