import { expect, test } from '../site.ts';

/** Filter, order and embed codes on the page of a chart. */

const rows = '.chart-data tbody tr:visible th:first-child';
const labels = '.chart-panel:first-child .chart-label:not(.chart-number)';

test('the address filters and sorts chart and table', async ({ page }) => {
  await page.goto('en/charts/routing/?series=gin,express&sort=-throughput');
  await expect(page.locator(rows)).toHaveText(['Gin', 'Express']);
  await expect(page.locator(labels)).toHaveText(['Gin', 'Express']);
  await expect(page.locator('.chart-note')).toContainText('2 of 3 rows');
  await expect(page.locator('chart-controls details')).toHaveAttribute('open');
  await expect(page.locator('.chart-panel[data-live] canvas')).toHaveCount(3);
});

test('the controls write the address, and Reset takes everything back', async ({ page }) => {
  await page.goto('en/charts/routing/?utm=x#downloads');
  await page.locator('chart-controls summary').click();
  await page.getByLabel('Order').selectOption('memory');
  await page.getByRole('checkbox', { name: 'Fastify' }).uncheck();
  await expect(page).toHaveURL(/\?utm=x&series=express,gin&sort=memory#downloads$/);
  await expect(page.locator(rows)).toHaveText(['Gin', 'Express']);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(page).toHaveURL(/\?utm=x#downloads$/);
  await expect(page.locator(rows)).toHaveText(['Express', 'Fastify', 'Gin']);
  await expect(page.getByRole('checkbox', { name: 'Fastify' })).toBeChecked();
});

test('arrow keys read the rows that are left, in their order', async ({ page }) => {
  await page.goto('en/charts/routing/?series=gin,express&sort=-throughput');
  await expect(page.locator(rows)).toHaveText(['Gin', 'Express']);
  const canvas = page.locator('.chart-panel[data-live] canvas').first();
  await canvas.focus();
  for (const name of ['Gin', 'Express', 'Express']) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('interactive-chart [aria-live]')).toContainText(name);
  }
});

test('the language switch keeps the view', async ({ page }) => {
  await page.goto('zh/charts/routing/?series=gin,express&sort=-throughput');
  await page.locator('[data-language-switch]').click();
  await expect(page).toHaveURL(/\/en\/charts\/routing\/\?series=gin,express&sort=-throughput/);
  await expect(page.locator(rows)).toHaveText(['Gin', 'Express']);
});

test('what the chart does not have is told, and ignored', async ({ page }) => {
  await page.goto('en/charts/routing/?series=gin,bet&sort=colour');
  await expect(page.locator('.chart-note')).toContainText('“bet”');
  await expect(page.locator('.chart-note')).toContainText('“colour”');
  await expect(page.locator(rows)).toHaveText(['Gin']);
});

test('a line or a dot leaves with its row', async ({ page }) => {
  await page.goto('en/charts/waiting/?series=order-flask-gthread-200,order-flask-gthread-500');
  await expect(page.locator('.chart-panel').first().locator('.chart-shape.chart-gin')).toHaveCount(
    0,
  );
  await expect(page.locator(rows)).toHaveCount(2);
  await page.goto('en/charts/in-flight/?series=article-4-4-ping-gin-stated');
  await expect(page.locator(rows)).toHaveCount(1);
});

test('a button copies each code, word for word', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('zh/charts/ping/');
  const codes = page.locator('.embed-code');
  await expect(codes).toHaveCount(5);
  for (const code of await codes.all()) {
    const button = code.getByRole('button');
    await button.click();
    await expect(button).toHaveText('已复制');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await code.locator('pre').evaluate((pre) => pre.textContent));
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('codes stand there to be selected, and nothing offers what needs script', async ({
    page,
  }) => {
    await page.goto('en/charts/ping/');
    await expect(page.locator('.embed-code pre')).toHaveCount(5);
    await expect(page.locator('button:visible')).toHaveCount(0);
    await expect(page.locator('chart-controls')).toBeHidden();
  });
});
