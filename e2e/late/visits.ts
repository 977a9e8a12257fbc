import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { partIds } from '../../src/i18n/decision-words.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { ownRunMarker, storeKey } from '../../src/own-run/keys.ts';
import { expect } from '../site.ts';
import { choose, result, states } from '../wizard/wizard-page.ts';

/** Something that readers do on a page, which asks for scripts. */
export interface Visit {
  readonly name: string;
  /** Address below the language. */
  readonly address: string;
  /** Text that the device keeps, by its key. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly act?: (page: Page) => Promise<void>;
  /** What holds all along, with or without the scripts: what was typed, and what is shown already. */
  readonly holds?: (page: Page) => Promise<void>;
  /** What the visit is for. */
  readonly done: (page: Page) => Promise<void>;
  /** What tells of a failure, where that is no `NotLoaded`, and is the button to try again, too. */
  readonly notice?: string;
  /** Whether nothing is told of a failure, since all is as it is without script; `act` tries again. */
  readonly quiet?: boolean;
}

const textOf = (name: string) => readFileSync(`src/evidence/parsers/fixtures/${name}`, 'utf8');
const output = textOf('wrk.txt');
/** Each asks for the parser of its tool, and for what that shares with others. */
const eachTool = [
  'ab.txt',
  'autocannon.txt',
  'bombardier.json.txt',
  'hdrhistogram-vegeta.hgrm',
  'hey.txt',
  'hey.csv',
  'jmeter-aggregate.csv',
  'jmeter-one.jtl',
  'k6-text.txt',
  'locust-console.txt',
  'oha.txt',
  'vegeta-ping.txt',
  'zrk-published.json.txt',
];
const complete = `wizard/?${states.candidate}`;
const verdict = async (page: Page) => expect(result(page).locator('.verdict')).toBeVisible();

/**
 * All that asks for scripts, on a page of each kind. What a visit needs for its own sake stands in
 * one before it, such as the words of the wizard.
 */
export const visits: readonly Visit[] = [
  {
    name: 'a first answer',
    address: 'wizard/',
    act: (page) => choose(page, 'cores', '8'),
    holds: (page) => expect(page.locator('[name="cores"][value="8"]')).toBeChecked(),
    done: (page) => expect(page).toHaveURL(/cores=8/),
  },
  {
    name: 'a shared link',
    address: `wizard/?${states['then-and-now']}`,
    holds: verdict,
    done: (page) => visible(page.locator('[data-earlier]')),
  },
  {
    name: 'a link with other weights',
    address: `wizard/?${states.tuned}`,
    holds: async (page) => {
      await verdict(page);
      await expect(page).toHaveURL(/weight\.cost=2/);
    },
    done: (page) => visible(page.locator('[data-changed="2"]')),
  },
  {
    name: 'a link with mistakes',
    address: `wizard/?${states.hostile}`,
    done: (page) => visible(page.locator('.problems')),
  },
  {
    name: 'a verdict on an own run',
    address: `${complete}&evidence=${ownRunMarker}`,
    kept: { [storeKey]: '{}' },
    holds: verdict,
    done: (page) => expect(page.locator('.own-note [role="status"]')).not.toBeEmpty(),
  },
  ...partIds.map(
    (id): Visit => ({
      name: `the part ${id}`,
      address: complete,
      act: (page) => page.locator(`[data-part="${id}"] summary`).first().click(),
      holds: verdict,
      done: async (page) => {
        const part = page.locator(`[data-part="${id}"]`);
        await visible(part.locator(':scope > :not(summary, [data-not-loaded])').first());
        await expect(part).not.toContainText(/Loading…|正在加载/);
      },
    }),
  ),
  {
    name: 'a print',
    address: complete,
    act: async (page) => {
      await verdict(page);
      await page.keyboard.press('Control');
      await page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        dispatchEvent(new Event('afterprint'));
      });
    },
    holds: verdict,
    done: (page) => expect(page.locator('selection-wizard[data-prints]')).toBeVisible(),
  },
  {
    name: 'the page of own runs',
    address: 'evidence/own/',
    // As a browser does for who comes back: without an event.
    act: (page) =>
      page.locator('#own-text').evaluate((field: HTMLTextAreaElement) => {
        field.value = 'typed before the script ran';
      }),
    holds: (page) => expect(page.locator('#own-text')).toHaveValue('typed before the script ran'),
    done: (page) => visible(page.locator('own-run[data-ready]')),
  },
  {
    name: 'an output',
    address: 'evidence/own/',
    act: (page) => addOutput(page),
    holds: async (page) => {
      const text = await page.locator('#own-text').inputValue();
      if (text !== output) await expect(page.locator('[data-own-output]')).toHaveCount(1);
    },
    done: (page) => visible(page.locator('[data-chart="own"]')),
  },
  ...eachTool.map(
    (name): Visit => ({
      name: `the output ${name}`,
      address: 'evidence/own/',
      act: (page) => addOutput(page, textOf(name)),
      holds: async (page) => {
        const text = await page.locator('#own-text').inputValue();
        if (text !== textOf(name)) await visible(page.locator('[data-own-output]').first());
      },
      done: (page) => visible(page.locator('[data-own-output]').first()),
    }),
  ),
  {
    name: 'a run file',
    address: 'evidence/own/',
    act: async (page) => {
      await addOutput(page);
      await visible(page.locator('[data-chart="own"]'));
      await page.locator('[name="output-1-subject"][value="gin"]').check();
      await page.locator('[aria-describedby="own-export-help"]').click();
    },
    holds: (page) => expect(page.locator('[data-own-output]')).toHaveCount(1),
    done: (page) => expect(page.locator('own-run [role="status"]')).toContainText('own-run.json'),
  },
  ...['charts/routing/', 'embed/routing/'].flatMap((address): readonly Visit[] => [
    {
      name: `${address} by keys`,
      address,
      holds: (page) => visible(page.locator('.chart-panel svg').first()),
      done: (page) => visible(page.locator('.chart-panel[data-live] canvas').first()),
    },
    {
      name: `${address} with fewer rows`,
      address: `${address}?series=gin,express`,
      holds: (page) => visible(page.locator('.chart-panel svg').first()),
      done: (page) =>
        expect(
          page.locator('.chart-panel:first-child .chart-label:not(.chart-number)'),
        ).toHaveCount(2),
    },
  ]),
  {
    name: 'a term that somebody points at',
    address: 'guide/choosing/',
    act: async (page) => {
      await page.locator('h1').hover();
      await page.locator('.prose a[href^="../glossary/#"]').first().hover();
    },
    done: (page) => expect(page.locator('#link-preview dd').first()).toBeVisible(),
    quiet: true,
  },
  // Last, because a page asks for what it needs of itself while it is searched, too.
  ...[
    '',
    'wizard/',
    'evidence/own/',
    'charts/routing/',
    'charts/embedding/',
    'guide/choosing/',
  ].map(searchOpens),
];

function searchOpens(address: string): Visit {
  return {
    name: `the search of ${address}`,
    address,
    act: (page) => page.locator('[data-search]').click(),
    holds: (page) => visible(page.locator('h1').first()),
    done: (page) => expect(page.locator('#search-query')).toBeFocused(),
    notice: '[data-search]',
  };
}

async function addOutput(page: Page, text = output) {
  await visible(page.locator('own-run[data-ready]'));
  await page.locator('#own-text').fill(text);
  await page.locator('.own-paste button').click();
}

async function visible(locator: Locator) {
  await expect(locator).toBeVisible();
}

/** Goes on a visit, as far as what the device keeps, the page, and what readers do there. */
export async function go(page: Page, locale: Locale, visit: Visit) {
  const { kept = {}, address } = visit;
  await page.addInitScript((entries) => {
    for (const [key, text] of entries) localStorage.setItem(key, text);
  }, Object.entries(kept));
  await page.goto(`${locale}/${address}`);
  await visit.act?.(page);
}
