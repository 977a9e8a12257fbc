import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, locales, test } from './site.ts';

const fixture = (name: string) => readFileSync(`src/evidence/parsers/fixtures/${name}`, 'utf8');

for (const locale of locales) {
  test(`${locale}: a pasted output shows its figures and its grade, and is kept`, async ({
    page,
  }) => {
    await open(page, locale);
    await paste(page, fixture('wrk.txt'));
    await expect(entries(page)).toHaveCount(1);
    await expect(page.locator('#own-run-1-heading')).toBeFocused();
    await expect(page.locator('#own-text')).toHaveValue('');
    await expect(page.locator('[data-figure="tool"] td')).toHaveText('wrk');
    await expect(page.locator('[data-figure="throughput"] td')).toHaveText(/^[\d,]+$/);
    const audit = page.locator('.own-audit');
    await expect(audit).toHaveAttribute('data-grade', 'C');
    await expect(page.locator('[data-finding="setup-missing"]')).toBeVisible();

    await page.locator('input[value="flask"]').check();
    await page.locator('#own-run-1-cores').fill('4');
    await page.locator('#own-run-1-workers').fill('4');
    await page.locator('#own-run-1-versions').fill('Flask 3.1');
    await expect(audit).toHaveAttribute('data-grade', 'B');

    await page.reload();
    await expect(audit).toHaveAttribute('data-grade', 'B');
    await expect(page.locator('input[value="flask"]')).toBeChecked();
    await page.locator('.own-kept button').click();
    await expect(entries(page)).toHaveCount(0);
    await expect(page.locator('#own-text')).toBeFocused();
    await page.reload();
    await expect(page.locator('own-runs[data-ready]')).toBeVisible();
    await expect(entries(page)).toHaveCount(0);
  });

  test(`${locale}: what cannot be read is told, and the text stays`, async ({ page }) => {
    await open(page, locale);
    const field = page.locator('#own-text');
    for (const [text, kind] of [
      ['', 'empty'],
      ['no tool prints this\n', 'unknown-tool'],
      [fixture('wrk.txt').slice(0, 200), 'truncated'],
      ['a\u0000\u0001b', 'binary'],
    ] as const) {
      await paste(page, text);
      await expect(page.locator('#own-text-problem [data-problem]')).toHaveAttribute(
        'data-problem',
        kind,
      );
      await expect(field).toBeFocused();
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveValue(text);
    }
    await expect(entries(page)).toHaveCount(0);
    await paste(page, fixture('hey.txt'));
    await expect(entries(page)).toHaveCount(1);
    await expect(page.locator('#own-text-problem [data-problem]')).toHaveCount(0);
  });

  test(`${locale}: with outputs and problems, it passes axe and never scrolls sideways`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await open(page, locale);
    await paste(page, fixture('wrk-errors.txt'));
    await expect(entries(page)).toHaveCount(1);
    await paste(page, fixture('locust-one.csv'));
    await expect(entries(page)).toHaveCount(2);
    await paste(page, 'nonsense');
    // The focus goes to the field that holds the problem; only then does the next one take text.
    await expect(page.locator('#own-text')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('#own-text')).toBeFocused();
    await page.locator('#own-run-1-cores').fill('four');
    await expect(page.locator('#own-run-1-cores')).toHaveAttribute('aria-invalid', 'true');
    expect(await violations(new AxeBuilder({ page }))).toEqual([]);
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `at ${width} px`).toBe(0);
    }
    // Between the themes only colours differ.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(new AxeBuilder({ page }).withRules(['color-contrast']))).toEqual([]);
  });
}

test('a file above 5 MB is refused before it is read, and others beside it are taken', async ({
  page,
}) => {
  await open(page, 'en');
  const text = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/plain', buffer });
  await page
    .locator('#own-file')
    .setInputFiles([
      text('huge.log', Buffer.alloc(5_000_001, 'x')),
      text('ab.txt', Buffer.from(fixture('ab.txt'))),
    ]);
  const problem = page.locator('#own-file-problem [data-problem]');
  await expect(problem).toHaveAttribute('data-problem', 'too-large');
  await expect(problem).toContainText('huge.log');
  await expect(entries(page)).toHaveCount(1);
  await expect(page.locator('[data-finding="connection-per-request"]')).toBeVisible();
});

test('a file can be dropped', async ({ page }) => {
  await open(page, 'en');
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'oha.json', { type: 'application/json' }));
    return transfer;
  }, fixture('oha.json.txt'));
  await page.dispatchEvent('.own-drop', 'drop', { dataTransfer: data });
  await expect(page.locator('[data-figure="tool"] td')).toContainText('oha');
});

test('a run file is written once the subject is known', async ({ page }) => {
  await open(page, 'en');
  await paste(page, fixture('wrk.txt'));
  const button = page.getByRole('button', { name: /run file/ });
  await button.click();
  await expect(page.locator('[data-problem="subject"]')).toBeVisible();
  await expect(page.locator('input[value="flask"]')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-problem="subject"]')).toHaveCount(0);
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('own-run-1.json');
  const run: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(run).toMatchObject({
    id: 'own-run-1',
    kind: 'reproduced',
    source: 'own-run',
    title: { zh: expect.stringContaining('Gin'), en: expect.stringContaining('Gin') },
    rows: [{ subject: 'gin' }],
  });
});

test('removing goes on with the next output', async ({ page }) => {
  await open(page, 'en');
  for (const name of ['wrk.txt', 'hey.txt']) {
    await paste(page, fixture(name));
    await expect(page.locator('#own-text')).toHaveValue('');
  }
  await page.getByRole('button', { name: 'Remove output 1' }).click();
  await expect(page.locator('#own-run-2-heading')).toBeFocused();
  await expect(entries(page)).toHaveCount(1);
});

test('the parsers load with the first input', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await open(page, 'en');
  await page.waitForLoadState('networkidle');
  const before = scripts.length;
  await page.locator('#own-text').fill('x');
  await expect.poll(() => scripts.length).toBeGreaterThan(before);
});

test('where the browser keeps nothing, the outputs last as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await open(page, 'en');
  await paste(page, fixture('wrk.txt'));
  await expect(entries(page)).toHaveCount(1);
  await expect(page.locator('.own-kept')).toContainText('gone when you leave');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it would do', async ({ page }) => {
    await page.goto('zh/evidence/own/');
    await expect(page.locator('own-runs')).toBeHidden();
    await expect(page.locator('noscript p')).toContainText('启用 JavaScript');
  });
});

async function open(page: Page, locale: string) {
  await page.goto(`${locale}/evidence/own/`);
  await expect(page.locator('own-runs[data-ready]')).toBeVisible();
}

async function paste(page: Page, text: string) {
  await page.locator('#own-text').fill(text);
  await page.locator('.own-paste button').click();
}

async function violations(axe: AxeBuilder): Promise<readonly string[]> {
  const result = await axe.analyze();
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

function entries(page: Page) {
  return page.locator('[data-own-run]');
}
