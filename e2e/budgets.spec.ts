import { readFileSync } from 'node:fs';
import { partIds } from '../src/i18n/decision-words.ts';
import { storeKey } from '../src/own-run/keys.ts';
import { chapters, expect, locales, test } from './site.ts';
import { sum, weigh } from './weigh.ts';
import { choose, open, openPart, result, states } from './wizard/wizard-page.ts';

/** How firm the verdict is, once it is computed. */
const firmness = '[data-firmness]';

for (const locale of locales) {
  for (const state of ['candidate', 'none-fits'] as const) {
    test(`${locale}: answering every question up to ${state}, and how firm it is, takes at most 44 kB of script`, async ({
      page,
    }) => {
      const weight = weigh(page);
      await open(page, `${locale}/wizard/`);
      for (const [question, option] of new URLSearchParams(states[state])) {
        await choose(page, question, option);
      }
      await expect(result(page)).toBeVisible();
      if (state === 'none-fits') await expect(page.locator('.remedies')).toBeVisible();
      if (state === 'candidate') await expect(page.locator(firmness)).toBeVisible();
      // The worker that computes it has the engine once more.
      expect(sum(await weight(), /\.js$/)).toBeLessThanOrEqual(44_000);
    });
  }

  test(`${locale}: each part of the explanation takes at most 15 kB of script`, async ({
    page,
  }) => {
    await open(page, `${locale}/wizard/?${states.candidate}`);
    await expect(page.locator(firmness)).toBeVisible();
    for (const id of partIds) {
      const weight = weigh(page);
      await openPart(page, id);
      expect(sum(await weight(), /\.js$/)).toBeLessThanOrEqual(15_000);
    }
  });

  for (const chapter of chapters) {
    test(`${locale}: ${chapter} transfers less than 31 kB before interaction`, async ({ page }) => {
      const weight = weigh(page);
      await page.goto(`${locale}/guide/${chapter}/`, { waitUntil: 'networkidle' });
      expect(sum(await weight(), /./)).toBeLessThan(31_000);
    });
  }

  test(`${locale}: the page of own runs is light until it is given an output`, async ({ page }) => {
    const weight = weigh(page);
    await page.goto(`${locale}/evidence/own/`, { waitUntil: 'networkidle' });
    await expect(page.locator('own-run[data-ready]')).toBeVisible();
    expect(sum(await weight(), /\.js$/)).toBeLessThanOrEqual(31_500);
    expect(sum(await weight(), /./)).toBeLessThanOrEqual(41_500);
    const parsers = page.waitForResponse(/parsers/);
    await page.locator('#own-text').fill('x');
    await parsers;
    expect(sum(await weight(), /\.js$/)).toBeLessThanOrEqual(41_000);
    const output = readFileSync('src/evidence/parsers/fixtures/wrk.txt', 'utf8');
    await page.locator('#own-text').fill(output);
    await page.locator('.own-paste button').click();
    await expect(page.locator('[data-chart="own"]')).toBeVisible();
    expect(sum(await weight(), /\.js$/)).toBeLessThanOrEqual(60_000);
  });

  test(`${locale}: an own run costs the wizard at most 10 kB of script`, async ({ page }) => {
    const scripts = async () => {
      const weight = weigh(page);
      await page.goto(`${locale}/wizard/`);
      await expect(page.locator('selection-wizard[data-ready]')).toBeVisible();
      return sum(await weight(), /\.js$/);
    };
    const without = await scripts();
    await page.evaluate((key) => localStorage.setItem(key, '{}'), storeKey);
    const together = await scripts();
    expect(together).toBeGreaterThan(without);
    expect(together - without).toBeLessThanOrEqual(10_400);
  });
}
