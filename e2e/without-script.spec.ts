import { readFileSync } from 'node:fs';
import { expect, locales, test } from './site.ts';

const { scenarios }: { scenarios: readonly unknown[] } = JSON.parse(
  readFileSync('data/scenarios.json', 'utf8'),
);

test.use({ javaScriptEnabled: false });

for (const locale of locales) {
  test(`${locale}: the wizard says how to go on, and shows no button that does nothing`, async ({
    page,
  }) => {
    await page.goto(`${locale}/wizard/`);
    await expect(page.locator('selection-wizard')).toBeHidden();
    await expect(page.locator('button:visible')).toHaveCount(0);
    await expect(page.locator('.scenario-list > li')).toHaveCount(scenarios.length);
    await expect(page.locator('.scenario-list > li[data-verdict="gin"]').first()).toBeVisible();
  });

  test(`${locale}: scenario pages are complete`, async ({ page }) => {
    await page.goto(`${locale}/scenarios/payments-core/`);
    await expect(page.locator('.result')).toHaveAttribute('data-verdict', 'gin');
    await expect(page.locator('.comparison tbody tr')).toHaveCount(8);
    await expect(page.locator('.answer-list dt')).toHaveCount(11);
  });

  test(`${locale}: chapter 4 has its tables, charts, diagrams, code and notes`, async ({
    page,
  }) => {
    await page.goto(`${locale}/guide/gin-concurrency/`);
    for (const id of ['d8', 'd9', 'd10']) {
      await expect(page.locator(`[data-diagram="${id}"] svg`)).toBeVisible();
    }
    await expect(page.locator('[data-table="t6"] tbody tr')).toHaveCount(3);
    await expect(page.locator('figure svg[role="img"]').first()).toBeVisible();
    expect(await page.locator('aside[data-note]').count()).toBeGreaterThan(10);
    expect(await page.locator('[data-sample]').count()).toBeGreaterThan(3);
  });
}
