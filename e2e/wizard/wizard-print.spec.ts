import { extractText, getDocumentProxy } from 'unpdf';
import type { Page } from '@playwright/test';
import { expect, locales, test } from '../site.ts';
import { open, openPart, queryOf, result, states } from './wizard-page.ts';

/** Results that fill a sheet in different ways. */
const printed = {
  candidate: states.candidate,
  'too-close': states['too-close'],
  'none-fits': states['none-fits'],
  hybrid: queryOf({
    'python-skill': 'expert',
    'existing-code': 'python',
    'hot-routes': 'few',
    'python-libraries': 'some-routes',
    'peak-rate': '100000',
    'p99-target': '500',
    cores: '128',
  }),
  'with changes and a contradiction': `${queryOf({
    'existing-code': 'both',
    'hot-routes': 'spread',
    runtimes: 'both',
    'backend-wait': '250',
    'python-libraries': 'some-routes',
    'python-skill': 'none',
    'peak-rate': '98765',
    cores: '127',
  })}&weight.cost=2&weight.team=4&assume.handlerCpu.record.flask=9`,
} as const;

for (const locale of locales) {
  for (const [name, query] of Object.entries(printed)) {
    test(`${locale}: ${name} prints on one page of A4 and of Letter, with all that explains it`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await open(page, `${locale}/wizard/?${query}`);
      const verdict = await result(page).locator('.verdict').innerText();
      const reason = await result(page).locator('.reasons li').first().innerText();
      await readyToPrint(page);
      for (const format of ['A4', 'Letter'] as const) {
        const { pages, text } = await printOut(page, format);
        expect(pages, format).toBe(1);
        for (const part of [verdict, reason, ...expected[locale], 'p99', 'verdict=']) {
          expect(text, format).toContain(squeezed(part));
        }
        expect(text, format).toMatch(/data=[0-9a-f]{8}/);
        expect(text, format).not.toMatch(/清空|Clear|复制链接|Copy the link/);
      }
      // Nothing of it stays on the screen.
      await expect(page.locator('.sheet')).toHaveCount(0);
      await expect(result(page)).toBeVisible();
    });
  }
}

test('the button prints once all is there that the sheet needs', async ({ page }) => {
  await open(page, `en/wizard/?${states.candidate}`);
  await page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      document.body.dataset['printed'] = document.querySelector('.sheet')?.textContent ?? '';
      dispatchEvent(new Event('afterprint'));
    };
  });
  await (await openPart(page, 'share')).locator('[data-print]').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', /What would change it/);
});

test('without a result, and before the sheet is loaded, the page prints without its controls', async ({
  page,
}) => {
  for (const query of [states.half, states.candidate]) {
    await open(page, `en/wizard/?${query}`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.wizard-result')).toBeVisible();
    await expect(page.locator('button:visible, input:visible, select:visible')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
  }
});

/** Words of each part that a sheet has to hold. */
const expected = {
  zh: ['证据等级', '怎样会改变结论', '需要的核数', '分数从哪里来', '成本', '数据版本', '后端等待'],
  en: [
    'evidence grade',
    'What would change it',
    'Cores needed',
    'Where the scores come from',
    'Cost',
    'Data version',
    'Backend wait',
  ],
} as const;

/** The shortcut for printing begins with this key. */
async function readyToPrint(page: Page) {
  await page.keyboard.press('Control');
  await expect(page.locator('selection-wizard[data-prints]')).toBeVisible();
}

async function printOut(page: Page, format: 'A4' | 'Letter') {
  const pdf = await page.pdf({ format });
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  return { pages: totalPages, text: squeezed(text) };
}

/** Text in a PDF is broken anywhere, and some of its characters are radicals that look the same. */
function squeezed(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '');
}
