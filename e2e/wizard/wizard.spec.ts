import { readFileSync } from 'node:fs';
import { select } from 'hast-util-select';
import { readPage, textOf } from '../../scripts/testing/built-pages.ts';
import { buildDataset } from '../../src/data/build-dataset.ts';
import { readDataFiles } from '../../src/data/files.ts';
import { answerByKeyboard, describeFocused, tabTo } from './answer-by-keyboard.ts';
import { expect, locales, test } from '../site.ts';
import { choose, goTo, open, openPart, radio, states } from './wizard-page.ts';

interface Scenario {
  id: string;
  answers: Record<string, string>;
  verdict: string;
}

const { scenarios }: { scenarios: Scenario[] } = JSON.parse(
  readFileSync('data/scenarios.json', 'utf8'),
);
const { defaultRun } = buildDataset(readDataFiles());
const [first] = scenarios;
if (!first) throw new Error('there are no scenarios');

/** What scenario pages show of a result, and the wizard one level down. */
const tables = ['table.comparison', 'table.ledger'];

for (const locale of locales) {
  test(`${locale}: every scenario has the same verdict as a page and in the wizard`, async ({
    page,
  }) => {
    await open(page, `${locale}/wizard/?${new URLSearchParams(first.answers)}`);
    for (const id of ['candidates', 'ledger']) await openPart(page, id);
    const inWizard = page.locator('.wizard-result .result');
    for (const { id, answers, verdict } of scenarios) {
      const onPage = select(
        '[data-verdict].result',
        readPage('dist', `${locale}/scenarios/${id}/`),
      );
      expect(onPage?.properties.dataVerdict, id).toBe(verdict);
      const expected = tables.map((table) => textOf(onPage, table));
      await goTo(page, `${new URLSearchParams(answers)}`);
      await expect(inWizard, id).toHaveAttribute('data-verdict', verdict);
      const shown = () =>
        Promise.all(tables.map((table) => inWizard.locator(table).first().textContent()));
      await expect.poll(shown, id).toEqual(expected);
      await expect(inWizard.locator('.reasons'), id).not.toBeEmpty();
    }
  });
}

test('answers go into a sorted address, and back and forward return them', async ({ page }) => {
  await open(page, 'en/wizard/');
  await choose(page, 'python-skill', 'expert');
  await choose(page, 'cores', '8');
  expect(new URL(page.url()).search).toBe('?cores=8&python-skill=expert');
  await page.goBack();
  await expect(radio(page, 'cores', '8')).not.toBeChecked();
  await expect(radio(page, 'python-skill', 'expert')).toBeChecked();
  await page.goForward();
  await expect(radio(page, 'cores', '8')).toBeChecked();
});

test('the keyboard alone answers everything, opens a part and makes a flip', async ({ page }) => {
  await open(page, 'en/wizard/');
  const keyboard = {
    press: (key: string) => page.keyboard.press(key),
    focused: () => page.evaluate(describeFocused),
  };
  await answerByKeyboard(keyboard, first.answers);
  const result = page.locator('.wizard-result .result');
  await expect(result).toHaveAttribute('data-verdict', first.verdict);
  await expect(page.getByRole('status')).toHaveText('Verdict: Choose Flask.');
  await expect(page.getByRole('status')).toHaveCount(1);
  await tabTo(keyboard, ({ part }) => part === 'flips');
  await keyboard.press('Enter');
  await expect(page.locator('[data-part="flips"] button').first()).toBeVisible();
  await tabTo(keyboard, ({ change }) => change !== '');
  await keyboard.press('Enter');
  await expect(result).not.toHaveAttribute('data-verdict', first.verdict);
  await expect(page.locator('#result-heading')).toBeFocused();
});

test('an answer can be changed beside the result', async ({ page }) => {
  await open(page, `en/wizard/?${new URLSearchParams(first.answers)}`);
  const result = page.locator('.wizard-result .result');
  await expect(result).toHaveAttribute('data-verdict', 'flask');
  await choose(page, 'python-skill', 'none');
  await expect(result).toHaveAttribute('data-verdict', 'none-fits');
});

test('what the address holds beyond answers is told and ignored', async ({ page }) => {
  const hostile = 'cores=8&cores=2&colour=red&deadline=%3Cscript%3Ealert(1)%3C/script%3E&%E0%A4%A';
  await open(page, `en/wizard/?${hostile}`);
  const problems = page.getByRole('alert');
  await expect(problems).toContainText('“colour” is not a question');
  await expect(problems).toContainText('“cores” stands there more than once');
  await expect(problems).toContainText('<script>');
  await expect(radio(page, 'cores', '8')).toBeChecked();
});

test('contradictions are told as soon as both answers are there', async ({ page }) => {
  await open(page, 'zh/wizard/');
  await choose(page, 'backend-wait', '250');
  await expect(page.locator('[data-contradiction]')).toHaveCount(0);
  await choose(page, 'p99-target', '100');
  for (const question of ['backend-wait', 'p99-target']) {
    const told = page.locator(`#question-${question} [data-contradiction="wait-exceeds-target"]`);
    await expect(told).toBeVisible();
  }
  await expect(page.getByRole('status')).toContainText('任何框架都达不到');
});

test('clearing empties answers and address', async ({ page }) => {
  await open(page, 'zh/wizard/?cores=8');
  await page.getByRole('button', { name: '清空答案' }).click();
  await expect(radio(page, 'cores', '8')).not.toBeChecked();
  expect(new URL(page.url()).search).toBe('');
});

test('the language switch keeps the answers', async ({ page }) => {
  await open(page, 'zh/wizard/?cores=8&deadline=weeks');
  await page.locator('[data-language-switch]').click();
  await expect(page).toHaveURL(/\/en\/wizard\/\?cores=8&deadline=weeks$/);
  await expect(radio(page, 'deadline', 'weeks')).toBeChecked();
});

test('too-close names its candidates, best first, in the markup and in the sentence', async ({
  page,
}) => {
  await open(page, `en/wizard/?${states['too-close']}`);
  const result = page.locator('.wizard-result .result');
  await expect(result).toHaveAttribute('data-verdict', 'too-close');
  await expect(result).toHaveAttribute('data-candidates', 'gin flask');
  await expect(result.locator('.verdict')).toContainText('Gin and Flask');
});

test('the verdict can rest on another accepted run, which the address keeps', async ({ page }) => {
  const answers = new URLSearchParams(first.answers);
  await open(page, `en/wizard/?${answers}`);
  const choice = page.locator('.run-choice select');
  const runs = await choice
    .locator('option')
    .evaluateAll((all) => all.map((option) => option.getAttribute('value') ?? ''));
  expect(runs[0]).toBe(defaultRun);
  const other = runs[1] ?? '';
  await openPart(page, 'candidates');
  const comparison = page.locator('table.comparison').first();
  const before = await comparison.innerText();
  await choice.selectOption(other);
  await expect(page).toHaveURL(new RegExp(`evidence=${other}`));
  await expect(comparison).not.toHaveText(before);
  await page.reload();
  await expect(choice).toHaveValue(other);
  await choice.selectOption(defaultRun);
  await expect(page).not.toHaveURL(/evidence=/);
});

test('a run that cannot be used is told, and the default holds', async ({ page }) => {
  await open(page, 'zh/wizard/?evidence=article-2-5-order&cores=8');
  await expect(page.getByRole('alert')).toContainText('article-2-5-order');
  await expect(radio(page, 'cores', '8')).toBeChecked();
});

test('a wizard that is taken away and put back answers once', async ({ page }) => {
  await open(page, 'en/wizard/?cores=8');
  await page.locator('selection-wizard').evaluate((wizard) => {
    for (let times = 0; times < 3; times += 1) wizard.parentElement?.append(wizard);
  });
  const before = await page.evaluate(() => history.length);
  await choose(page, 'deadline', 'weeks');
  await expect(page).toHaveURL(/cores=8&deadline=weeks/);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect(radio(page, 'deadline', 'weeks')).not.toBeChecked();
  await expect(radio(page, 'cores', '8')).toBeChecked();
});

test('where the browser keeps nothing, the wizard works, and says where the answers are', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await open(page, `en/wizard/?${states.half}`);
  await choose(page, 'python-skill', 'working');
  await expect(page).toHaveURL(/python-skill=working/);
  await expect(page.locator('.kept')).toContainText('in the address alone');
  await page.getByRole('button', { name: /Dark|Light/i }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('where the device is full, the wizard says that the answers are not kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page, 'en/wizard/');
  await choose(page, 'cores', '8');
  await expect(page.locator('.kept')).toContainText('in the address alone');
});
