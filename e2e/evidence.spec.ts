import { readFileSync } from 'node:fs';
import { expect, locales, pages, test } from './site.ts';

for (const locale of locales) {
  test(`${locale}: every run is listed with its grade, the best first`, async ({ page }) => {
    await page.goto(`${locale}/evidence/`);
    const shown = await page
      .locator('.evidence-list tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-grade') ?? ''));
    const runPages = pages.filter((path) => /\/evidence\/(?!own\/).+/.test(path));
    expect(shown.length).toBe(runPages.length / locales.length);
    expect(shown).toEqual(shown.toSorted());
    expect(new Set(shown).size).toBeGreaterThan(1);
  });

  test(`${locale}: the order test is refuted by its own figures`, async ({ page }) => {
    await page.goto(`${locale}/evidence/article-2-5-order/`);
    await expect(page.locator('.run-page')).toHaveAttribute('data-grade', 'E');
    for (const finding of [
      'in-flight-differs',
      'lock-exceeded',
      'pool-not-exhausted',
      'faster-than-its-work',
    ]) {
      await expect(page.locator(`[data-finding="${finding}"]`)).toBeVisible();
    }
    await expect(page.locator('[data-finding="lock-exceeded"]')).toContainText('12.5');
  });
}

test('every chart and table of a run shows its grade, and both languages agree', () => {
  const graded = locales.map((locale) =>
    pages
      .filter((path) => path.startsWith(`${locale}/`))
      .flatMap((path) => {
        const html = readFileSync(`dist/${path}index.html`, 'utf8');
        const figures = html.match(
          /<figure class="(chart|data-table)"[^>]*data-(chart|run)=[^>]*>/g,
        );
        return (figures ?? []).map((figure) => /data-grade="([A-E])"/.exec(figure)?.[1] ?? 'none');
      }),
  );
  expect(graded[0]?.length).toBeGreaterThan(10);
  expect(graded[0]).not.toContain('none');
  expect(graded[0]).toEqual(graded[1]);
});

for (const { locale, was, commit } of [
  { locale: 'en', was: 'announced the end of its Framework Benchmarks', commit: 'at commit' },
  { locale: 'zh', was: '宣布结束 Framework Benchmarks', commit: '提交' },
]) {
  test(`${locale}: a run tells what became of its source, and where its rows come from`, async ({
    page,
  }) => {
    await page.goto(`${locale}/evidence/techempower-2019-12-11/`);
    await expect(page.locator('section:has(#since)')).toContainText(was);
    await expect(page.locator('section:has(#since) a')).toHaveAttribute('href', /issues\/10932$/);

    await page.goto(`${locale}/evidence/httparena-2026-09/`);
    const fork = page.locator('.row-origins a[href*="zoujiaqing"]').first();
    await expect(fork).toContainText(commit);
    await expect(fork).toHaveAttribute('href', /\/blob\/[0-9a-f]{40}\/site\/data\/results\//);
    expect(await page.locator('.row-origins code').count()).toBe(33);
  });
}
