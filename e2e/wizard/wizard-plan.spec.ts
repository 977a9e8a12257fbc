import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { buildDataset } from '../../src/data/build-dataset.ts';
import { byId, evidenceRuns } from '../../src/data/dataset.ts';
import { readDataFiles } from '../../src/data/files.ts';
import { decide } from '../../src/engine/verdict/decide.ts';
import { configurationFiles } from '../../src/plan/configuration-files.ts';
import { planOf } from '../../src/plan/plan.ts';
import { expect, locales, test } from '../site.ts';
import { open, openPart, queryOf, result, states } from './wizard-page.ts';
import { violations } from '../violations.ts';

const dataset = buildDataset(readDataFiles());

/** A scenario with what the pure module plans for it. */
function planned(id: string) {
  const { answers } = byId(dataset.scenarios, id);
  const evidence = evidenceRuns(dataset).get(dataset.defaultRun);
  const grade = dataset.audits[dataset.defaultRun]?.grade;
  if (!evidence || !grade) throw new Error(`${dataset.defaultRun} is no evidence`);
  const { assumptions } = dataset;
  const decision = decide(answers, evidence, assumptions);
  const plan = planOf({ answers, evidence, assumptions }, decision, grade);
  return { query: `${new URLSearchParams(Object.entries(answers))}`, plan };
}

for (const id of ['mvp-in-weeks', 'payments-core', 'monolith-at-its-limit']) {
  test(`${id}: the plan has the figures of the pure module, in both languages`, async ({
    page,
  }) => {
    const { query, plan } = planned(id);
    const [candidate] = plan.candidates;
    if (!candidate) throw new Error(`${id} has no plan`);
    const { python, go, deadline } = candidate.configuration;
    const settings = [
      deadline.setting,
      ...[python, go].flatMap((part) => (part ? [...part.server, ...part.pool] : [])),
    ];
    for (const locale of locales) {
      await open(page, `${locale}/wizard/?${query}`);
      const part = await openPart(page, 'plan');
      const shown = await part
        .locator('[data-setting]')
        .evaluateAll((rows) =>
          rows.map((row) => [row.getAttribute('data-setting'), row.getAttribute('data-value')]),
        );
      expect(shown).toEqual(
        settings.map(({ id, value }) => [id, value === null ? null : `${value}`]),
      );
      for (const file of configurationFiles(candidate)) {
        await expect(part.locator(`[data-file="${file.id}"] code`)).toHaveText(file.text);
      }
      const risks = part.locator('[data-risk]');
      const ids = await risks.evaluateAll((items) =>
        items.map((item) => item.getAttribute('data-risk')),
      );
      expect(ids).toEqual(plan.risks.map((risk) => risk.id));
      expect(await part.locator('[data-step]').count()).toBe(candidate.hybrid?.steps.length ?? 0);
    }
  });
}

test('a scenario page has the plan without any script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('en/scenarios/payments-core/');
  const part = page.locator('[data-part="plan"]');
  await part.locator('> summary').click();
  await expect(part.locator('[data-file="go"] code')).toContainText('db.SetMaxOpenConns(50)');
  await expect(part.locator('button')).toHaveCount(0);
  await context.close();
});

test('each piece of configuration can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `en/wizard/?${queryOf()}`);
  const part = await openPart(page, 'plan');
  for (const id of ['go', 'load-test']) {
    const piece = part.locator(`[data-file="${id}"]`);
    await piece.getByRole('button').click();
    await expect(page.getByRole('status')).toHaveText('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await piece.locator('code').textContent());
  }
});

test('where nothing fits, the plan says that the remedies come first', async ({ page }) => {
  await open(page, `en/wizard/?${states['none-fits']}`);
  const part = await openPart(page, 'plan');
  await expect(part).toContainText('nothing to configure yet');
  await expect(part.locator('pre')).toHaveCount(0);
});

test('where it is too close, there is a plan for each that is named', async ({ page }) => {
  await open(page, `zh/wizard/?${states['too-close']}`);
  const named = (await result(page).getAttribute('data-candidates'))?.split(' ') ?? [];
  expect(named.length).toBeGreaterThan(1);
  const part = await openPart(page, 'plan');
  const plans = await part
    .locator('[data-plan]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-plan')));
  expect(plans).toEqual(named);
});

for (const locale of locales) {
  test(`${locale}: the record can be read, copied, and kept in each of its forms`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.setFixedTime('2026-11-24T12:00:00');
    await open(page, `${locale}/wizard/?${queryOf()}&weight.cost=2`);
    const part = await openPart(page, 'record');
    const text = (await part.locator('pre code').textContent()) ?? '';
    expect(text).toMatch(/^---\nstatus: proposed\ndate: 2026-11-24\n---\n\n# /);
    expect(text).toContain(`/${locale}/wizard/?`);
    expect(text).toContain('`weight.cost=2`');
    await part.getByRole('button').first().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

    const markdown = await downloaded(page, 'markdown');
    expect(markdown).toEqual({ name: 'decision-gin.md', text });
    const table = await downloaded(page, 'table');
    expect(table.name).toBe('decision-gin-table.md');
    expect(table.text.match(/^\|/gm)).toHaveLength(10);
    const json = await downloaded(page, 'json');
    expect(json.name).toBe('decision-gin.json');
    expect(JSON.parse(json.text)).toMatchObject({
      date: '2026-11-24',
      verdict: 'gin',
      run: dataset.defaultRun,
      overrides: { weights: { cost: 2 } },
      plan: { candidates: [{ candidate: 'gin' }] },
    });
  });

  for (const state of ['candidate', 'too-close', 'none-fits'] as const) {
    test(`${locale}: axe finds nothing in plan and record of ${state}, and nothing sticks out`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await open(page, `${locale}/wizard/?${states[state]}`);
      for (const id of ['plan', 'record']) {
        const part = await openPart(page, id);
        await part.evaluate((element) => {
          for (const details of element.querySelectorAll('details')) details.open = true;
        });
      }
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  }
}

async function downloaded(page: Page, form: string) {
  const waiting = page.waitForEvent('download');
  await page.locator(`[data-download="${form}"]`).click();
  const download = await waiting;
  return {
    name: download.suggestedFilename(),
    text: readFileSync(await download.path(), 'utf8'),
  };
}
