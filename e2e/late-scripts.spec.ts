import { readdirSync } from 'node:fs';
import { type Browser, expect, test } from '@playwright/test';
import type { Locale } from '../src/i18n/locale.ts';
import { words as en } from '../src/i18n/en/site.ts';
import { words as zh } from '../src/i18n/zh/site.ts';
import { kindsOfPages, type PageKind } from './late/built-scripts.ts';
import { go, type Visit, visits } from './late/visits.ts';
import { locales } from './site.ts';

// Not the watched test of the site: a browser logs what cannot be loaded.

const kinds = kindsOfPages();
const words = { zh, en } as const;

test.describe.configure({ timeout: 300_000 });

test('every page that loads scripts late is of a kind that is visited here', () => {
  expect(kinds.filter((kind) => visitsOf(kind).length === 0).map(({ pages }) => pages)).toEqual([]);
});

for (const kind of kinds) {
  test.describe(`pages like ${kind.pages[0] ?? ''}`, () => {
    // In one worker, which finds out once what each visit asks for.
    test.describe.configure({ mode: 'default', timeout: 300_000 });
    // One language for a kind, since both run the same scripts but for those that hold their words.
    const turn = kinds.indexOf(kind) % 2 === 0 ? locales : locales.toReversed();
    for (const [at, script] of [...kind.late].toSorted().entries()) {
      test(`without ${script} nothing is dead, and a second try works`, async ({ browser }) => {
        for (const locale of turn) {
          const visit = await firstThatAsks({ browser, locale, kind, script });
          if (!visit) continue;
          await test.step(`${locale}: ${visit.name}`, () =>
            isMissed({ browser, locale, visit, script, again: at === 0 }));
          return;
        }
        throw new Error(`No visit asks for ${script}: add one to e2e/late/visits.ts.`);
      });
    }
  });
}

interface Site {
  readonly browser: Browser;
  readonly locale: Locale;
}

/** Blocks a script during a visit, and then no longer. */
async function isMissed({ browser, locale, visit, script, again }: Site & Missing) {
  const page = await browser.newPage();
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const isIt = ({ pathname }: URL) => pathname.endsWith(`/_astro/${script}`);
  // A connection that breaks, and a server that has something else to say.
  await page.route(isIt, (route) =>
    locale === 'zh' ? route.abort() : route.fulfill({ status: 503, body: 'busy' }),
  );
  const isAsked = page.waitForRequest((request) => isIt(new URL(request.url())));
  await go(page, locale, visit);
  await isAsked;
  if (visit.quiet) {
    await page.unroute(isIt);
    await visit.act?.(page);
    await visit.done(page);
    expect(errors).toEqual([]);
    return page.close();
  }
  const notices = page.locator(`${visit.notice ?? '[data-not-loaded]'}:visible`);
  const { notLoaded, search } = words[locale];
  const button = visit.notice ? notices : notices.getByRole('button', { name: notLoaded.again });
  await expect(notices.first()).toContainText(visit.notice ? search.failed : notLoaded.again);
  if (!visit.notice) {
    await expect(notices.first()).toHaveRole('alert');
    await expect(notices.first()).toContainText(notLoaded.otherwise);
  }
  await visit.holds?.(page);

  if (again) {
    await test.step('a try that fails as well is told as well', async () => {
      await button.first().press('Enter');
      await expect(button.first()).toBeFocused();
      await visit.holds?.(page);
    });
  }

  await page.unroute(isIt);
  const missing = await notices.count();
  for (let left = missing; left > 0; left -= 1) {
    await button.first().press('Enter');
    if (!visit.notice) await expect(notices).toHaveCount(left - 1);
  }
  await visit.done(page);
  await visit.holds?.(page);
  expect(errors).toEqual([]);
  await page.close();
}

interface Missing {
  readonly visit: Visit;
  readonly script: string;
  /** Whether a second try fails, too: the same on all pages of a kind. */
  readonly again: boolean;
}

/** The first visit to a kind of pages that asks for a script. */
async function firstThatAsks({
  kind,
  script,
  ...site
}: Site & { readonly kind: PageKind; readonly script: string }): Promise<Visit | null> {
  for (const visit of visitsOf(kind)) {
    if ((await askedDuring(site, visit)).has(script)) return visit;
  }
  return null;
}

function visitsOf(kind: PageKind): readonly Visit[] {
  const isOfKind = ({ address }: Visit) =>
    locales.every((locale) => kind.pages.includes(`${locale}/${address.replace(/\?.*/, '')}`));
  return visits.filter(isOfKind);
}

const asked = new Map<string, Promise<ReadonlySet<string>>>();

/** Names of the scripts that a visit asks for. */
function askedDuring(site: Site, visit: Visit): Promise<ReadonlySet<string>> {
  const key = `${site.locale} ${visit.name}`;
  const known = asked.get(key) ?? observed(site, visit);
  asked.set(key, known);
  return known;
}

async function observed({ browser, locale }: Site, visit: Visit) {
  const page = await browser.newPage();
  const scripts = new Set<string>();
  page.on('request', (request) => {
    const name = /\/_astro\/([^/]+\.js)$/.exec(new URL(request.url()).pathname)?.[1];
    if (name) scripts.add(name);
  });
  await go(page, locale, visit);
  await visit.done(page);
  await page.close();
  return scripts;
}

/** Files of the index of one language, such as `wasm` for `wasm.en.pagefind`. */
const indexFiles = [
  ...new Set(
    readdirSync('dist/pagefind/en', { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => (name.startsWith('pagefind.en_') ? '.pf_meta' : name))
      .map((name) => /\.pf_\w+$/.exec(name)?.[0] ?? name),
  ),
].toSorted();

for (const [at, file] of indexFiles.entries()) {
  // One language for a file, in turn: each has files of its own, of the same kinds.
  for (const locale of locales.filter((_, index) => index === at % locales.length)) {
    test(`${locale}: without ${file} the search says so, keeps what was typed, and tries again`, async ({
      page,
    }) => {
      const query = { zh: '协程', en: 'goroutine' }[locale];
      let asked = 0;
      const isIt = ({ pathname }: URL) =>
        pathname.includes('/pagefind/') && pathname.endsWith(file);
      await page.route(isIt, (route) => {
        asked += 1;
        return route.abort();
      });
      await page.goto(`${locale}/`);
      await page.locator('[data-search]').click();
      const field = page.locator('#search-query');
      const status = page.locator('.search-status');
      await field.fill(query);
      await expect(status).toHaveAttribute('data-status', 'failed');
      await expect(field).toHaveValue(query);
      expect(asked).toBeGreaterThan(0);
      await page.unroute(isIt);
      await page.getByRole('button', { name: words[locale].notLoaded.again }).press('Enter');
      await expect(status).toHaveAttribute('data-status', 'done');
      await expect(page.locator('.search-results a').first()).toBeVisible();
      await expect(field).toHaveValue(query);
    });
  }
}

test('the search works without its style sheet', async ({ page }) => {
  await page.route(/\/search\.[^/]+\.css$/, (route) => route.abort());
  await page.goto('en/');
  await page.locator('[data-search]').click();
  await page.locator('#search-query').fill('goroutine');
  await expect(page.locator('.search-results a').first()).toBeVisible();
});

test('files that were dropped are read once what reads them is there', async ({ page }) => {
  const isIt = ({ pathname }: URL) => /parsers-by-need\.[^/]+$/.test(pathname);
  await page.route(isIt, (route) => route.abort());
  await page.goto('zh/evidence/own/');
  await expect(page.locator('own-run[data-ready]')).toBeVisible();
  for (const name of ['wrk.txt', 'hey.txt']) {
    await page.locator('#own-file').setInputFiles(`src/evidence/parsers/fixtures/${name}`);
    await expect(page.locator('[data-not-loaded="parser"] button')).toBeFocused();
  }
  await page.unroute(isIt);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-own-output]')).toHaveCount(2);
  await expect(page.locator('[data-not-loaded]:visible')).toHaveCount(0);
});
