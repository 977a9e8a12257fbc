import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { measureIds } from '../src/schema/measures.ts';
import { expect, locales, test } from './site.ts';

/** The chapter in which each of the article’s runs is shown. */
const chapterOf: Readonly<Record<string, string>> = {
  'article-1-concurrency': 'background',
  'article-2-5-order': 'flask-concurrency',
  'article-4-2-routing': 'gin-concurrency',
  'article-4-4-ping': 'gin-concurrency',
  'article-5-edge': 'choosing',
  'article-5-fintech': 'choosing',
};

interface Run {
  readonly id: string;
  readonly figures: readonly string[];
  readonly units: Readonly<Record<string, string>>;
  readonly rows: readonly {
    readonly id: string;
    readonly values: Readonly<Record<string, { value: number; to?: number } | null>>;
  }[];
}

const runs = readdirSync('data/benchmarks')
  .filter((file) => file.startsWith('article-'))
  .map((file): Run => JSON.parse(readFileSync(`data/benchmarks/${file}`, 'utf8')));

test('every run of the article, F1 to F5b, has its chapter', () => {
  expect(runs.map(({ id }) => id).toSorted()).toEqual(Object.keys(chapterOf).toSorted());
  expect(runs.flatMap(({ figures }) => figures).toSorted()).toEqual([
    'F1',
    'F2',
    'F2b',
    'F3',
    'F4',
    'F5a',
    'F5b',
  ]);
});

for (const locale of locales) {
  for (const run of runs) {
    const address = `${locale}/guide/${chapterOf[run.id]}/`;
    test(`${address} shows every figure of ${run.id}`, async ({ page }) => {
      await page.goto(address);
      const shown = await figuresOn(page, run);
      for (const { row, measure, figure } of valuesOf(run)) {
        const texts = shown.get(`${run.id}/${row}/${measure}`) ?? [];
        for (const value of [figure.value, ...(figure.to ? [figure.to] : [])]) {
          expect(texts, `${row}/${measure}`).toContainEqual(expect.stringMatching(written(value)));
        }
      }
    });
  }
}

/** Every figure that the run states. */
function valuesOf({ rows }: Run) {
  return rows.flatMap(({ id, values }) =>
    Object.entries(values).flatMap(([measure, figure]) =>
      figure ? [{ row: id, measure, figure }] : [],
    ),
  );
}

/** What the page shows of a run, in prose and in its table, by `<run>/<row>/<measure>`. */
async function figuresOn(page: Page, { id, rows, units }: Run) {
  const inProse = await page
    .locator(`[data-figure^="${id}/"]`)
    .evaluateAll((all) =>
      all.map((one): [string, string] => [one.getAttribute('data-figure') ?? '', one.innerHTML]),
    );
  const columns = measureIds.filter((measure) => measure in units);
  const cells = await page
    .locator(`[data-run="${id}"] tbody tr`)
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
    );
  const inTable = cells.flatMap((row, at) =>
    row.map((text, column): [string, string] => [`${id}/${rows[at]?.id}/${columns[column]}`, text]),
  );
  const shown = new Map<string, string[]>();
  for (const [address, text] of [...inProse, ...inTable]) {
    shown.set(address, [...(shown.get(address) ?? []), text]);
  }
  return shown;
}

/** A number as both languages write it, and not as a part of another one. */
function written(value: number): RegExp {
  const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 10 }).format(value);
  return new RegExp(String.raw`(?<![\d.,])${digits.replace('.', String.raw`\.`)}(?![.,]?\d)`);
}
