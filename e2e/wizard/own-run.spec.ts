import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildDataset } from '../../src/data/build-dataset.ts';
import { readDataFiles } from '../../src/data/files.ts';
import { storeKey } from '../../src/own-run/keys.ts';
import { expect, locales, test } from '../site.ts';
import { violations } from '../violations.ts';

const { defaultRun } = buildDataset(readDataFiles());
const fixture = (name: string) => readFileSync(`src/evidence/parsers/fixtures/${name}`, 'utf8');

/** Answers on which the published run says Flask, and the slow Flask of the pair below Gin. */
const flipping = {
  'python-skill': 'expert',
  'go-skill': 'learning',
  deadline: 'months',
  runtimes: 'both',
  'existing-code': 'python',
  'hot-routes': 'spread',
  workload: 'record',
  'python-libraries': 'none',
  'backend-wait': '250',
  connections: 'none',
  'peak-rate': '1000',
  'p99-target': 'none',
  cores: '4',
};

/** As one copies it from a terminal. */
const bothSides = [
  '# Flask',
  '$ wrk -t1 -c10 -d10s --latency http://127.0.0.1:21841/api/ping',
  fixture('wrk-flask.txt'),
  '# Gin',
  '$ wrk -t1 -c10 -d10s --latency http://127.0.0.1:21842/api/ping',
  fixture('wrk-gin.txt'),
].join('\n');

for (const locale of locales) {
  test(`${locale}: a pasted output shows its figures and its grade, and is kept`, async ({
    page,
  }) => {
    await open(page, locale);
    await paste(page, 'wrk.txt');
    await expect(outputs(page)).toHaveCount(1);
    await expect(page.locator('#output-1-heading')).toBeFocused();
    await expect(page.locator('#own-text')).toHaveValue('');
    await expect(page.locator('[data-figure="tool"] td')).toHaveText('wrk');
    await expect(page.locator('[data-figure="throughput"] td')).toHaveText(/^[\d,]+$/);
    const audit = page.locator('.own-audit');
    await expect(audit).toHaveAttribute('data-grade', 'C');
    await expect(page.locator('[data-finding="setup-missing"]')).toBeVisible();

    await choose(page, 1, 'flask');
    await page.locator('#output-1-cores').fill('4');
    await page.locator('#output-1-workers').fill('4');
    await page.locator('#output-1-versions').fill('Flask 3.1');
    await expect(audit).toHaveAttribute('data-grade', 'B');

    await page.reload();
    await expect(audit).toHaveAttribute('data-grade', 'B');
    await expect(page.locator('input[value="flask"]')).toBeChecked();
    await page.locator('.own-kept button').click();
    await expect(outputs(page)).toHaveCount(0);
    await expect(page.locator('#own-text')).toBeFocused();
    await page.reload();
    await expect(page.locator('own-run[data-ready]')).toBeVisible();
    await expect(outputs(page)).toHaveCount(0);
  });

  test(`${locale}: a paste with runs of both sides goes through page, overlay, export and wizard`, async ({
    page,
  }) => {
    await open(page, locale);
    await pasteText(page, bothSides);
    await expect(outputs(page)).toHaveCount(2);
    await expect(page.locator('#output-1-heading')).toBeFocused();
    await expect(page.locator('#own-text')).toHaveValue('');
    await expect(page.locator('[data-figure="throughput"] td')).toHaveText(['792', '29,209']);
    await choose(page, 1, 'flask');
    await page.locator('#output-1-does').selectOption('ping');
    await page.locator('#output-1-cores').fill('2');
    await choose(page, 2, 'gin');
    // One answer is for both, until they differ.
    await expect(page.locator('#output-2-does')).toHaveValue('ping');
    await expect(page.locator('#output-2-cores')).toHaveValue('2');
    await expect(page.locator('[data-scoring="usable"]')).toBeVisible();
    await expect(page.locator('[data-chart="own"] tbody tr')).toHaveCount(4);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[aria-describedby="own-export-help"]').click(),
    ]);
    const run: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(run).toMatchObject({
      rows: [
        { subject: 'flask', values: { throughput: { value: 792.49 } } },
        { subject: 'gin', values: { throughput: { value: 29_208.69 } } },
      ],
    });

    await page.goto(`${locale}/wizard/?${new URLSearchParams(flipping)}&evidence=on-this-device`);
    const result = page.locator('.wizard-result .result');
    await expect(result).toHaveAttribute('data-verdict', 'gin');
    await expect(result.locator('.rests-on')).toContainText('/api/ping');
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
      await pasteText(page, text);
      await expect(page.locator('#own-text-problem [data-problem]')).toHaveAttribute(
        'data-problem',
        kind,
      );
      await expect(field).toBeFocused();
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveValue(text);
    }
    await expect(outputs(page)).toHaveCount(0);
    await paste(page, 'hey.txt');
    await expect(outputs(page)).toHaveCount(1);
    await expect(page.locator('#own-text-problem [data-problem]')).toHaveCount(0);
  });

  test(`${locale}: with a run and problems, it passes axe and never scrolls sideways`, async ({
    page,
  }) => {
    await open(page, locale);
    await addPair(page, { flask: 'wrk-flask.txt', gin: 'wrk-gin-json.txt' });
    await paste(page, 'locust-one.csv', 3);
    await pasteText(page, 'nonsense');
    // The focus goes to the field that holds the problem; only then does the next one take text.
    await expect(page.locator('#own-text')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('#own-text')).toBeFocused();
    await page.locator('#output-3-cores').fill('four');
    await expect(page.locator('#output-3-cores')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('[data-difference="path"]')).toBeVisible();
    await expect(page.locator('[data-chart="own"] svg').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `at ${width} px`).toBe(0);
    }
  });

  test(`${locale}: a pair flips the verdict, is kept, and is cleared`, async ({ page }) => {
    await open(page, locale);
    await addPair(page);
    await expect(page.locator('[data-scoring="usable"]')).toBeVisible();

    await page.goto(`${locale}/wizard/?${new URLSearchParams(flipping)}`);
    const result = page.locator('.wizard-result .result');
    await expect(result).toHaveAttribute('data-verdict', 'flask');
    await page.locator('.run-choice select').selectOption('on-this-device');
    await expect(result).toHaveAttribute('data-verdict', 'gin');
    await expect(result).toHaveAttribute('data-grade', 'B');
    await expect(result.locator('.rests-on')).toContainText(
      locale === 'en' ? 'your own run of /api/ping' : '你自己的压测（/api/ping）',
    );
    expect(await violations(page)).toEqual([]);
    for (const width of [320, 390, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `at ${width} px`).toBe(0);
    }

    await page.reload();
    await expect(result).toHaveAttribute('data-verdict', 'gin');
    await page.locator('.own-note button').click();
    await expect(result).toHaveAttribute('data-verdict', 'flask');
    await expect(page.locator('.own-note [role="status"]')).not.toBeEmpty();
    await expect(page.locator('.run-choice select')).toHaveValue(defaultRun);
    await expect(page.locator('.run-choice select')).toBeFocused();
    await expect(page.locator('option[value="on-this-device"]')).toHaveCount(0);
    expect(new URL(page.url()).searchParams.has('evidence')).toBe(false);
    await open(page, locale);
    await expect(outputs(page)).toHaveCount(0);
  });
}

test('a run of a real endpoint has the handler in it, so none is assumed', async ({ page }) => {
  await open(page, 'en');
  await addPair(page, { flask: 'wrk-flask-json.txt', gin: 'wrk-gin-json.txt', does: 'endpoint' });
  await page.getByRole('link', { name: 'Use this run in the wizard' }).click();
  await expect(page).toHaveURL(/\/wizard\/\?evidence=on-this-device$/);
  await page.goto(`en/wizard/?${new URLSearchParams(flipping)}&evidence=on-this-device`);
  await expect(page.locator('.rests-on')).toContainText('its handler included');
});

test('one side is audited and drawn, and what is missing leads to where it is given', async ({
  page,
}) => {
  await open(page, 'en');
  await paste(page, 'wrk-flask.txt');
  await expect(obstacles(page)).toHaveText([/no output of Flask/, /no output of Gin/, /output 1/]);
  await choose(page, 1, 'flask');
  await expect(obstacles(page)).toHaveText([/no output of Gin/]);
  const chart = page.locator('[data-chart="own"]');
  await expect(chart.locator('.chart-sentence')).toContainText('Your Flask reached 792 requests/s');
  await expect(chart.locator('rect.chart-mark')).toHaveCount(6);
  await expect(chart.locator('tbody tr')).toHaveCount(3);

  await paste(page, 'wrk-gin.txt', 2);
  await choose(page, 2, 'gin');
  await expect(obstacles(page)).toHaveText([/what a request does/, /how many cores/]);
  await obstacles(page).getByRole('link', { name: 'output 2' }).last().click();
  await expect(page).toHaveURL(/#output-2-cores$/);
});

test('what the sides differ in is said, asked, and asked again when it changes', async ({
  page,
}) => {
  await open(page, 'en');
  await addPair(page, { flask: 'wrk-flask.txt', gin: 'wrk-gin-json.txt' });
  await expect(page.locator('[data-difference="path"]')).toContainText('/api/ping for Flask');
  await expect(page.locator('[data-scoring="missing"]')).toBeVisible();
  await page.locator('[data-difference="path"] input').check();
  await expect(page.locator('[data-scoring="usable"]')).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Both sides were measured alike');

  await page.locator('#output-2-cores').fill('4');
  await expect(obstacles(page)).toHaveText([/Flask had 2 cores and Gin 4/]);
  await page.locator('#output-2-cores').fill('2');
  await page.reload();
  await expect(page.locator('[data-difference="path"] input')).toBeChecked();
  await page.locator('[data-difference="path"] input').uncheck();
  await expect(page.locator('[data-scoring="missing"]')).toBeVisible();
});

test('of a log with a run that was cut, the others are added once, and the log stays', async ({
  page,
}) => {
  await open(page, 'en');
  const log = [...bothSides.split('\n'), ...fixture('wrk.txt').split('\n').slice(0, 5)]
    .map((line) => `load-1  | ${line}`)
    .join('\n');
  for (const said of ['2 outputs were read.', '2 outputs were there already']) {
    await pasteText(page, log);
    await expect(page.getByRole('status')).toContainText(said);
    await expect(outputs(page)).toHaveCount(2);
    const problem = page.locator('#own-text-problem [data-problem]');
    await expect(problem).toHaveAttribute('data-problem', 'truncated');
    await expect(problem).toContainText(`line ${bothSides.split('\n').length + 1}`);
    await expect(page.locator('#own-text')).toHaveValue(log);
  }
});

test('of a report that is not read, the page says what to take instead', async ({ page }) => {
  await open(page, 'en');
  await pasteText(page, fixture('locust-history.csv'));
  const problem = page.locator('#own-text-problem [data-problem]');
  await expect(problem).toHaveAttribute('data-problem', 'unsupported-format');
  await expect(problem).toContainText('_stats.csv');
});

test('a file in UTF-16, as PowerShell redirects, is read', async ({ page }) => {
  await open(page, 'en');
  const buffer = Buffer.from(`\ufeff${fixture('k6-text.txt')}`, 'utf16le');
  await page
    .locator('#own-file')
    .setInputFiles([{ name: 'k6.txt', mimeType: 'text/plain', buffer }]);
  await expect(page.locator('[data-figure="tool"] td')).toContainText('k6');
});

test('repeats of one side become one row', async ({ page }) => {
  await open(page, 'en');
  await addPair(page);
  await paste(page, 'wrk-flask-again.txt', 3);
  await choose(page, 3, 'flask');
  await expect(page.locator('[data-own-output="output-3"] [data-repeats]')).toContainText(
    'output 1',
  );
  await expect(page.locator('[data-chart="own"] .chart-sentence')).toContainText('879');
});

test('grade E is listed in the wizard and not used', async ({ page }) => {
  await open(page, 'en');
  await addPair(page);
  // No answer took as long as that.
  for (const output of [1, 2]) await page.locator(`#output-${output}-wait`).fill('5000');
  await expect(page.locator('.own-audit')).toHaveAttribute('data-grade', 'E');
  await page.goto(`en/wizard/?${new URLSearchParams(flipping)}&evidence=on-this-device`);
  await expect(page.locator('.run-choice option:disabled')).toContainText('your own run');
  await expect(page.locator('.own-note [role="status"]')).toContainText('cannot be used');
  await expect(page.locator('.wizard-result .result')).toHaveAttribute('data-verdict', 'flask');
});

test('on another device, the address says so and the default run holds', async ({ page }) => {
  await page.goto(`en/wizard/?${new URLSearchParams(flipping)}&evidence=on-this-device`);
  await expect(page.locator('.own-note [role="status"]')).toContainText('not on this one');
  await expect(page.locator('.wizard-result .result')).toHaveAttribute('data-verdict', 'flask');
  await expect(page.locator('.run-choice select')).toHaveValue(defaultRun);
});

test('what another tab adds or clears, the wizard follows', async ({ page, context }) => {
  await page.goto(`en/wizard/?${new URLSearchParams(flipping)}`);
  await expect(page.locator('selection-wizard[data-ready]')).toBeVisible();
  const other = await context.newPage();
  await open(other, 'en');
  await addPair(other);
  const option = page.locator('option[value="on-this-device"]');
  await expect(option).toHaveCount(1);
  await other.locator('.own-kept button').click();
  await expect(option).toHaveCount(0);
});

for (const [name, stored] of [
  ['nonsense', '{"outputs": [{"id": "<script>alert(1)</script>"}'],
  ['another shape', '[1, {"__proto__": {"outputs": 3}}, "x"]'],
  [
    'a hostile output',
    JSON.stringify({ outputs: [{ id: 'output-1', read: 7 }], confirmed: 'all' }),
  ],
] as const) {
  test(`${name} in the store is told, set aside, and loses nothing`, async ({ page }) => {
    await page.goto('en/wizard/');
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      storeKey,
      stored,
    ] as const);
    await page.goto(`en/wizard/?${new URLSearchParams(flipping)}`);
    await expect(page.locator('.own-note')).toContainText('could not be read');
    await expect(page.locator('.wizard-result .result')).toHaveAttribute('data-verdict', 'flask');

    await open(page, 'en');
    await expect(page.getByRole('alert')).toContainText('could not be read');
    await paste(page, 'wrk.txt');
    await expect(outputs(page)).toHaveCount(1);
    await page.reload();
    await expect(outputs(page)).toHaveCount(1);
    const button = page.getByRole('button', { name: 'Save it as a file' });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(readFileSync(await download.path(), 'utf8')).toBe(stored);
    await page.getByRole('button', { name: 'Discard it' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.reload();
    await expect(outputs(page)).toHaveCount(1);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('all of it goes by keyboard', async ({ page }) => {
  await open(page, 'en');
  await page.locator('#own-file').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('#own-text')).toBeFocused();
  await page.keyboard.insertText(fixture('wrk-flask.txt'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#output-1-heading')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('[name="output-1-subject"][value="flask"]')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.locator('#output-1-does')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#output-1-does')).toHaveValue('ping');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2');
  await page.locator('#own-text').focus();
  await page.keyboard.insertText(fixture('wrk-gin-json.txt'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#output-2-heading')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[name="output-2-subject"][value="gin"]')).toBeChecked();
  await page.locator('[data-difference="path"] input').focus();
  await page.keyboard.press('Space');
  await expect(page.locator('[data-scoring="usable"]')).toBeVisible();
  await page.locator('[data-scoring="usable"] a').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/wizard\//);
  await expect(page.locator('.run-choice select')).toHaveValue('on-this-device');
});

test('a finding leads to what its rule is after', async ({ page }) => {
  await open(page, 'en');
  await paste(page, 'ab.txt');
  const source = page.locator('[data-finding="connection-per-request"] a[rel="external"]');
  await expect(source).toHaveAttribute('href', /^https:\/\//);
});

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
  await expect(outputs(page)).toHaveCount(1);
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

test('a run file is written once every subject is known', async ({ page }) => {
  await open(page, 'en');
  await paste(page, 'wrk.txt');
  const button = page.getByRole('button', { name: /run file/ });
  await button.click();
  await expect(page.locator('[data-problem="subject"]')).toBeVisible();
  await expect(page.locator('input[value="flask"]')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-problem="subject"]')).toHaveCount(0);
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('own-run.json');
  const run: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(run).toMatchObject({
    id: 'own-run',
    kind: 'reader',
    source: 'own-run',
    title: { zh: expect.stringContaining('Gin'), en: expect.stringContaining('Gin') },
    rows: [{ subject: 'gin' }],
  });
});

test('the run file passes the checks of the data, and decides as it does here', async ({
  page,
}) => {
  await open(page, 'zh');
  await addPair(page);
  const button = page.getByRole('button', { name: /压测文件/ });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const data = join(mkdtempSync(join(tmpdir(), 'flask-or-gin-')), 'data');
  cpSync('data', data, { recursive: true });
  await download.saveAs(join(data, 'benchmarks', download.suggestedFilename()));
  const answers = Object.entries(flipping).map(([question, option]) => `${question}=${option}`);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/decide.ts', ...answers, '--evidence', 'own-run'],
    { env: { ...process.env, DATA_FOLDER: data }, encoding: 'utf8' },
  );
  rmSync(data, { recursive: true });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({ verdict: 'gin' });
});

test('removing goes on with the next output', async ({ page }) => {
  await open(page, 'en');
  await paste(page, 'wrk.txt', 1);
  await paste(page, 'hey.txt', 2);
  await page.getByRole('button', { name: 'Remove output 1' }).click();
  await expect(page.locator('#output-2-heading')).toBeFocused();
  await expect(outputs(page)).toHaveCount(1);
});

test('parsers and chart load when they are needed', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await open(page, 'en');
  await page.waitForLoadState('networkidle');
  const before = scripts.length;
  await page.locator('#own-text').fill('x');
  await expect.poll(() => scripts.length).toBeGreaterThan(before);
  const withParsers = scripts.length;
  await paste(page, 'wrk.txt');
  await expect(page.locator('[data-chart="own"]')).toBeVisible();
  expect(scripts.length).toBeGreaterThan(withParsers);
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
  await paste(page, 'wrk.txt');
  await expect(outputs(page)).toHaveCount(1);
  await expect(page.locator('.own-kept')).toContainText('gone when you leave');
  await page.goto(`en/wizard/?${new URLSearchParams(flipping)}`);
  await expect(page.locator('.wizard-result .result')).toHaveAttribute('data-verdict', 'flask');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it would do', async ({ page }) => {
    await page.goto('zh/evidence/own/');
    await expect(page.locator('own-run')).toBeHidden();
    await expect(page.locator('noscript p')).toContainText('启用 JavaScript');
  });
});

async function open(page: Page, locale: string) {
  await page.goto(`${locale}/evidence/own/`);
  await expect(page.locator('own-run[data-ready]')).toBeVisible();
}

/** Pastes a fixture; with a number, waits until the output of that number is there. */
async function paste(page: Page, name: string, number?: number) {
  await pasteText(page, fixture(name));
  if (number !== undefined) await expect(page.locator(`#output-${number}-heading`)).toBeFocused();
}

async function pasteText(page: Page, text: string) {
  await page.locator('#own-text').fill(text);
  await page.locator('.own-paste button').click();
}

async function choose(page: Page, output: number, subject: 'flask' | 'gin') {
  await page.locator(`[name="output-${output}-subject"][value="${subject}"]`).check();
}

/** Both sides of one test, on two cores, with everything that is asked. */
async function addPair(
  page: Page,
  { flask = 'wrk-flask.txt', gin = 'wrk-gin.txt', does = 'ping' } = {},
) {
  await paste(page, flask, 1);
  await choose(page, 1, 'flask');
  await page.locator('#output-1-does').selectOption(does);
  await page.locator('#output-1-cores').fill('2');
  await page.locator('#output-1-workers').fill('2');
  await page.locator('#output-1-versions').fill('Flask 3.1');
  await paste(page, gin, 2);
  // What both sides share is taken over.
  await expect(page.locator('#output-2-cores')).toHaveValue('2');
  await choose(page, 2, 'gin');
  await page.locator('#output-2-versions').fill('Gin 1.12');
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

function outputs(page: Page) {
  return page.locator('[data-own-output]');
}

function obstacles(page: Page) {
  return page.locator('.own-obstacles li');
}
