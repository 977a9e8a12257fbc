import { readFileSync } from 'node:fs';
import { decide } from '../src/engine/verdict/decide.ts';
import { isComplete, readAnswers } from '../src/engine/questions/answers.ts';
import { buildDataset } from '../src/data/build-dataset.ts';
import { evidenceRuns } from '../src/data/dataset.ts';
import { readDataFiles } from '../src/data/files.ts';
import { expect, locales, test } from './site.ts';

const { scenarios }: { scenarios: readonly unknown[] } = JSON.parse(
  readFileSync('data/scenarios.json', 'utf8'),
);

const dataset = buildDataset(readDataFiles());

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

  test(`${locale}: the decision map is reached, and has in every cell what the engine decides`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${locale}/wizard/`);
    await page.locator('noscript a').click();
    await expect(page).toHaveURL(/wizard\/map\/$/);
    await expect(page.locator('button:visible')).toHaveCount(0);
    const cells = await page.locator('.decision-map td[data-verdict]').evaluateAll((all) =>
      all.map((cell) => ({
        query: cell.getAttribute('data-query') ?? '',
        verdict: cell.getAttribute('data-verdict'),
        words: cell.textContent?.trim(),
        marks: cell.querySelectorAll('svg').length,
      })),
    );
    expect(new Set(cells.map(({ query }) => query)).size).toBe(180);
    for (const { query, verdict, words, marks } of cells) {
      const { verdict: decided } = decideQuery(query);
      expect(verdict, query).toBe(decided);
      expect(words, query).not.toBe('');
      expect(marks, query).toBe(['flask', 'gin', 'hybrid'].includes(decided) ? 1 : 0);
    }
    const reasons = page.locator('.cell-reasons');
    await reasons.first().locator('summary').click();
    await expect(reasons.first().locator('dt')).toHaveCount(12);
    await expect(reasons.first().locator('li').first()).toBeVisible();
    expect(await reasons.locator('dd:not(:has(li))').count()).toBe(0);
    // axe needs scripts to run; `every-page.spec.ts` has it look at the page with all reasons open.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test(`${locale}: scenario pages are complete`, async ({ page }) => {
    await page.goto(`${locale}/scenarios/payments-core/`);
    await expect(page.locator('.result')).toHaveAttribute('data-verdict', 'gin');
    await expect(page.locator('.comparison tbody tr')).toHaveCount(9);
    await expect(page.locator('.answer-list dt')).toHaveCount(12);
  });

  test(`${locale}: chapter 4 has its tables, charts, diagrams, code and notes`, async ({
    page,
  }) => {
    await page.goto(`${locale}/guide/gin-concurrency/`);
    for (const id of ['d8', 'd9', 'd10']) {
      const diagram = page.locator(`[data-diagram="${id}"] svg`);
      // What the article draws may stand in what is folded.
      const folded = page.locator('details', { has: diagram }).locator('> summary');
      if (!(await diagram.isVisible())) await folded.click();
      await expect(diagram).toBeVisible();
    }
    await expect(page.locator('[data-table="t6"] tbody tr')).toHaveCount(3);
    await expect(page.locator('figure svg[role="img"]').first()).toBeVisible();
    expect(await page.locator('aside[data-note]').count()).toBeGreaterThan(10);
    expect(await page.locator('[data-sample]').count()).toBeGreaterThan(3);
  });
}

/** What the engine decides on the answers of a query, on the default run. */
function decideQuery(query: string) {
  const evidence = evidenceRuns(dataset).get(dataset.defaultRun);
  if (!evidence) throw new Error(`there is no run ${dataset.defaultRun}`);
  const { answers } = readAnswers([...new URLSearchParams(query)]);
  if (!isComplete(answers)) throw new Error(`${query} does not answer every question`);
  return decide(answers, evidence, dataset.assumptions);
}
