import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { partIds } from '../src/i18n/decision-words.ts';
import { expect, locales, test } from './site.ts';
import { choose, open, openPart, result, states } from './wizard-page.ts';

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
  for (const state of ['candidate', 'none-fits'] as const) {
    test(`${locale}: answering every question up to ${state} takes at most 25 kB of script`, async ({
      page,
    }) => {
      const weight = weigh(page);
      await open(page, `${locale}/wizard/`);
      for (const [question, option] of new URLSearchParams(states[state])) {
        await choose(page, question, option);
      }
      await expect(result(page)).toBeVisible();
      if (state === 'none-fits') await expect(page.locator('.remedies')).toBeVisible();
      expect(await weight(/\.js$/)).toBeLessThanOrEqual(25_000);
    });
  }

  test(`${locale}: each part of the explanation takes at most 15 kB of script`, async ({
    page,
  }) => {
    await open(page, `${locale}/wizard/?${states.candidate}`);
    for (const id of partIds) {
      const weight = weigh(page);
      await openPart(page, id);
      expect(await weight(/\.js$/)).toBeLessThanOrEqual(15_000);
    }
  });

  test(`${locale}: a chapter transfers less than 31 kB before interaction`, async ({ page }) => {
    const weight = weigh(page);
    await page.goto(`${locale}/guide/gin-concurrency/`, { waitUntil: 'networkidle' });
    expect(await weight(/./)).toBeLessThan(31_000);
  });
}
