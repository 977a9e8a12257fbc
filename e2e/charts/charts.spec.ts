import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, locales, test } from '../site.ts';

interface ChartEntry {
  readonly id: string;
  readonly kind: string;
  readonly excerpts: readonly { readonly run: string; readonly rows?: readonly string[] }[];
  readonly measures?: readonly string[];
}

// The file has the form that src/data/schema checks at every build.
const { charts } = JSON.parse(readFileSync('data/charts.json', 'utf8')) as {
  charts: readonly ChartEntry[];
};
const addresses = locales.flatMap((locale) =>
  charts.map((chart, at) => {
    const rowsByTest = ['tests', 'paced'].includes(chart.kind) ? rowsOfTests(chart) : null;
    return {
      locale,
      chart: chart.id,
      kind: chart.kind,
      // What does not depend on words is asked of each chart once, in each language in turn.
      inTurn: locales[at % locales.length] === locale,
      /** How many rows the panels of each test have; null where all panels have the same. */
      rowsByTest,
      panels: (chart.measures?.length ?? 1) * (rowsByTest?.length ?? 1),
      runs: chart.excerpts.map(({ run }) => run),
    };
  }),
);

/** How many rows a chart has of each test, in order. */
function rowsOfTests({ excerpts }: ChartEntry): readonly number[] {
  const tests = excerpts.flatMap(({ run, rows = [] }) =>
    rows.map((id) => readRun(run).rows.find((row) => row.id === id)?.test),
  );
  return [...new Set(tests)].map((test) => tests.filter((each) => each === test).length);
}

/** Lines about a run's setup: its title, its day, and each condition of its file. */
function conditionsOf(run: string): number {
  return 2 + Object.keys(readRun(run).setup).length;
}

/** A run has the form that src/data/schema checks at every build. */
function readRun(run: string) {
  return JSON.parse(readFileSync(`data/benchmarks/${run}.json`, 'utf8')) as {
    readonly setup: object;
    readonly rows: readonly { readonly id: string; readonly test: string }[];
  };
}

for (const { locale, chart, kind, rowsByTest, panels: count, inTurn } of addresses) {
  const address = `${locale}/charts/${chart}/`;

  test(`${address}: no text overlaps, is clipped or sticks out at any width, and table, CSV and JSON agree`, async ({
    page,
    request,
  }) => {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    for (const width of [240, 320, 390, 760, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await textProblems(page), `at ${width} px`).toEqual([]);
      expect(await overflow(page), `at ${width} px`).toBe(0);
    }

    await test.step('the table, the CSV and the JSON agree, and each file has its type', async () => {
      const shown = await page
        .locator('.chart-data tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) =>
            [...row.querySelectorAll('td')].map((cell) =>
              cell.classList.contains('chart-unstated')
                ? null
                : Number(/[\d.]+/.exec(cell.innerText.replaceAll(',', ''))?.[0]),
            ),
          ),
        );
      const json = await (await request.get(`charts/${chart}.${locale}.json`)).json();
      const values: (number | null)[][] = json.rows.map(
        (row: { values: Record<string, { value: number } | null> }) =>
          json.measures.map(({ id }: { id: string }) => row.values[id]?.value ?? null),
      );
      // The table rounds what repeats scatter about to three digits.
      const rounded = (value: number | null) =>
        value ? expect.closeTo(value, 2 - Math.floor(Math.log10(value))) : value;
      expect(shown).toEqual(values.map((row) => row.map(rounded)));
      const csv = await (await request.get(`charts/${chart}.${locale}.csv`)).text();
      const [header = [], ...lines]: string[][] = parse(csv);
      const firstMeasure = header.findIndex((name) => name.startsWith(json.measures[0].name));
      expect(lines.map((line) => line[firstMeasure])).toEqual(
        values.map(([value]) => String(value ?? '')),
      );
      const links = await page
        .locator('.chart-downloads a[download]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const answers = await Promise.all(links.map((link) => request.get(link)));
      expect(answers.map((answer) => answer.headers()['content-type']?.split(';')[0])).toEqual([
        'image/svg+xml',
        'image/png',
        'text/csv',
        'application/json',
        'text/markdown',
      ]);
    });
  });

  if (!inTurn) continue;

  test(`${address}: Chart.js draws the marks where the SVG has them, and keys and pointer read them`, async ({
    page,
  }) => {
    const canvases = page.locator('.chart-panel[data-live] canvas');

    await test.step('Chart.js draws the marks once they are seen, and nothing moves', async () => {
      await page.setViewportSize({ width: 1100, height: 900 });
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          const before = Number(Reflect.get(window, 'shifts') ?? 0);
          // A layout shift lists what moved.
          const moved: { node: Node | null }[] = list
            .getEntries()
            .flatMap((entry) => Reflect.get(entry, 'sources'));
          const main = document.querySelector('main');
          Reflect.set(
            window,
            'shifts',
            before + moved.filter(({ node }) => main?.contains(node)).length,
          );
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(address);
      const panels = page.locator('.chart-panels');
      const before = await placeOnPage(panels);
      await panels.scrollIntoViewIfNeeded();
      await expect(canvases).toHaveCount(count);
      expect(await placeOnPage(panels)).toEqual(before);
      expect(await page.evaluate(() => Reflect.get(window, 'shifts') ?? 0)).toBe(0);
      expect(await displacedMarks(page)).toEqual([]);
    });

    await test.step('the canvas keeps to its box when the window changes', async () => {
      for (const width of [320, 760, 1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflow(page), `at ${width} px`).toBe(0);
        await expect.poll(() => displacedMarks(page), `at ${width} px`).toEqual([]);
      }
    });

    await test.step('arrow keys read the figures one by one, and Escape lets go', async () => {
      const rows = await page.locator('.chart-data tbody tr').all();
      const live = page.locator('interactive-chart [aria-live]');
      for (const [panel, marks] of (rowsByTest ?? [rows.length]).entries()) {
        await canvases.nth(panel).focus();
        const tip = page.locator('.chart-tip').nth(panel);
        for (const row of rows.splice(0, marks)) {
          await page.keyboard.press('ArrowRight');
          for (const key of await row.locator('th').allInnerTexts()) {
            await expect(live).toContainText(key);
          }
          const figure = await row.locator('td').first().innerText();
          await expect(live).toContainText(figure);
          if (!(await row.locator('td.chart-unstated').count()))
            await expect(tip).toContainText(figure);
        }
        await page.keyboard.press('Escape');
        await expect(tip).toBeHidden();
      }
      expect(rows).toEqual([]);
    });

    await test.step('pointing at a mark tells its figure', async () => {
      await page.setViewportSize({ width: 1100, height: 900 });
      await expect.poll(() => displacedMarks(page)).toEqual([]);
      const canvas = canvases.first();
      const { width = 0, height = 0 } = (await canvas.boundingBox()) ?? {};
      await canvas.hover({ position: { x: width - 2, y: height - 30 } });
      const figures = await page.locator('.chart-data tbody td:first-of-type').allInnerTexts();
      const tip = await page.locator('.chart-tip').first().innerText();
      expect(figures.some((figure) => tip.includes(figure))).toBe(true);
      if (kind !== 'comparison') return;
      expect(tip).toContain(figures.at(-1));
    });
  });
}

test('the marks follow the theme that the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('en/charts/ping/');
  await expect(page.locator('.chart-panel[data-live] canvas')).toHaveCount(3);
  const inLight = await firstBarColour(page);
  await page.locator('[data-theme-toggle]').click();
  await expect.poll(() => firstBarColour(page)).not.toEqual(inLight);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('[data-theme-toggle]').click();
  await expect.poll(() => firstBarColour(page)).toEqual(inLight);
});

test('a page keeps its SVG if Chart.js cannot be had', async ({ page }) => {
  await page.route(/chart-js/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error()' }),
  );
  const arrives = page.waitForResponse(/chart-js/);
  await page.goto('en/charts/ping/');
  await arrives;
  await expect(page.locator('.chart-svg rect.chart-mark').first()).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`${locale}: the page of every chart is complete`, async ({ page }) => {
      for (const { chart, panels, runs } of addresses.filter((each) => each.locale === locale)) {
        await page.goto(`${locale}/charts/${chart}/`);
        await expect(page.locator('.chart-svg')).toHaveCount(panels);
        await expect(page.locator('.chart-svg .chart-mark').first()).toBeAttached();
        await expect(page.locator('.chart-sentence')).not.toBeEmpty();
        await expect(page.locator('.chart-data table')).toBeVisible();
        const [run, ...others] = runs;
        const conditions = run && others.length === 0 ? conditionsOf(run) : 0;
        await expect(page.locator('.chart-setup tr')).toHaveCount(conditions);
        await expect(page.locator('.chart-runs li')).toHaveCount(others.length && runs.length);
        await expect(page.locator('.chart-downloads a[download]')).toHaveCount(5);
      }
    });
  }

  test('the catalogue shows every chart', async ({ page }) => {
    await page.goto('zh/charts/');
    await expect(page.locator('figure.chart')).toHaveCount(charts.length);
  });
});

/** How far a page scrolls sideways, in px. */
function overflow(page: Page) {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Box of an element on its page, however far that is scrolled. */
function placeOnPage(element: Locator) {
  return element.evaluate((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return { x, y: y + scrollY, width, height };
  });
}

/** Texts of charts that touch another text, or reach out of their svg. */
function textProblems(page: Page): Promise<readonly string[]> {
  return page.locator('.chart-svg').evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const frame = picture.getBoundingClientRect();
      const texts = [...picture.querySelectorAll('text')]
        .filter((text) => getComputedStyle(text).visibility === 'visible')
        .map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          // The box of a font is higher than what its letters and digits cover.
          const blank = (bottom - top) * 0.17;
          return { said: text.textContent, left, right, top: top + blank, bottom: bottom - blank };
        });
      const outside = texts.filter(
        ({ left, right, top, bottom }) =>
          left < frame.left - 0.5 ||
          right > frame.right + 0.5 ||
          top < frame.top - 0.5 ||
          bottom > frame.bottom + 0.5,
      );
      const touching = texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right + 2 &&
              other.left < one.right + 2 &&
              one.top < other.bottom &&
              other.top < one.bottom,
          )
          .map((other) => `"${one.said}" touches "${other.said}"`),
      );
      return [...outside.map(({ said }) => `"${said}" is clipped`), ...touching];
    }),
  );
}

/** Marks of the svg at whose ends the canvas has nothing, or behind whose ends it has something. */
function displacedMarks(page: Page): Promise<readonly string[]> {
  return page.locator('.chart-panel').evaluateAll((panels) =>
    panels.flatMap((panel) => {
      const canvas = panel.querySelector('canvas');
      const frame = canvas?.getBoundingClientRect();
      if (!canvas || !frame) return ['There is no canvas.'];
      const scale = canvas.width / frame.width;
      // Read from a copy: reading slows a canvas down, of which the browser warns.
      const copy = new OffscreenCanvas(canvas.width, canvas.height);
      const context = copy.getContext('2d', { willReadFrequently: true });
      context?.drawImage(canvas, 0, 0);
      const isDrawn = (x: number, y: number) => {
        const at = [(x - frame.left) * scale, (y - frame.top) * scale] as const;
        return (context?.getImageData(...at, 1, 1).data[3] ?? 0) > 0;
      };
      const isAxis = (x: number) =>
        [...panel.querySelectorAll('.chart-rule')].some(
          (rule) => Math.abs(rule.getBoundingClientRect().x - x) < 3,
        );
      const marks = panel.querySelectorAll('rect.chart-mark, .chart-mark path');
      const severalLines = panel.querySelectorAll('g.chart-mark').length > 1;
      return [...marks].flatMap((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const isBar = mark.matches('rect');
        const inside = isBar ? isDrawn(right - 1, y) : isDrawn(x, bottom - 1);
        // Several lines may cross just below a point of one of them.
        if (severalLines) return inside ? [] : [mark.outerHTML];
        const outside = isBar
          ? isDrawn(right + 2, y) && !isAxis(right + 2)
          : isDrawn(x, bottom + 3);
        return inside && !outside ? [] : [mark.outerHTML];
      });
    }),
  );
}

function firstBarColour(page: Page): Promise<readonly number[]> {
  return page
    .locator('.chart-panel')
    .first()
    .evaluate((panel) => {
      const canvas = panel.querySelector('canvas');
      const bar = panel.querySelector('rect.chart-mark')?.getBoundingClientRect();
      const frame = canvas?.getBoundingClientRect();
      if (!canvas || !bar || !frame) return [];
      const scale = canvas.width / frame.width;
      const [x, y] = [(bar.left - frame.left + 20) * scale, (bar.top - frame.top + 4) * scale];
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      context?.drawImage(canvas, -x, -y);
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
    });
}
