import { partIds } from '../../src/i18n/decision-words.ts';
import { expect, locales, test } from '../site.ts';
import {
  choose,
  goTo,
  open,
  openPart,
  payments,
  queryOf,
  radio,
  result,
  states,
} from './wizard-page.ts';
import { violations } from '../violations.ts';

/** What is opened in the states of a result: everything where no other state has the same parts. */
const opened: Readonly<Record<string, readonly string[]>> = {
  candidate: partIds,
  'too-close': partIds,
  'none-fits': partIds,
  exact: ['map', 'candidates'],
  tuned: ['tuning', 'ledger'],
};

for (const [at, [state, query]] of Object.entries(states).entries()) {
  test(`axe finds nothing in the state ${state}, and nothing sticks out in either language`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    // The markup is the same in both languages, so that axe looks at it in one, in turn.
    for (const locale of at % 2 === 0 ? locales : locales.toReversed()) {
      await open(page, `${locale}/wizard/?${query}`);
      for (const id of opened[state] ?? []) await openPart(page, id);
      if (state === 'half' || state === 'unsure') {
        await expect(page.locator('[data-outlook]')).toBeVisible();
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      if (locale === locales[at % 2]) expect(await violations(page)).toEqual([]);
    }
  });
}

test('at 200% zoom every question and the result are there without sideways scrolling', async ({
  page,
}) => {
  // A browser of 1280 pixels at 200% has 640 of them for the page.
  await page.setViewportSize({ width: 640, height: 400 });
  await open(page, `zh/wizard/?${queryOf()}`);
  await expect(page.locator('.questionnaire fieldset')).toHaveCount(12);
  await page.locator('.to-result').click();
  await expect(result(page).locator('.verdict')).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
});

test('every flip is a button that makes the verdict it names, and back undoes it', async ({
  page,
}) => {
  for (const query of [queryOf(), queryOf({ cores: '32' }), states['too-close']]) {
    await open(page, `en/wizard/?${query}`);
    const before = await result(page).getAttribute('data-verdict');
    const flips = (await openPart(page, 'flips')).locator('li');
    const count = await flips.count();
    expect(count).toBeGreaterThan(0);
    for (let index = 0; index < count; index += 1) {
      const flip = flips.nth(index);
      const to = (await flip.locator('[data-flips-to]').getAttribute('data-flips-to')) ?? '';
      expect(to).not.toBe(before);
      await flip.locator('button').click();
      await expect(result(page)).toHaveAttribute('data-verdict', to);
      await expect(page.locator('#result-heading')).toBeFocused();
      await page.goBack();
      await expect(result(page)).toHaveAttribute('data-verdict', before ?? '');
    }
  }
});

test('where nothing fits, each remedy lets something in', async ({ page }) => {
  await open(page, `en/wizard/?${states['none-fits']}`);
  await expect(result(page)).toHaveAttribute('data-verdict', 'none-fits');
  const remedies = page.locator('.remedies button');
  await expect(remedies).toHaveCount(2);
  for (const index of [0, 1]) {
    await remedies.nth(index).click();
    await expect(result(page)).toHaveAttribute('data-verdict', 'gin');
    await page.goBack();
    await expect(result(page)).toHaveAttribute('data-verdict', 'none-fits');
  }
});

for (const [locale, texts] of [
  [
    'zh',
    {
      first: '还有 11 个问题没有回答。',
      possible: /^还有 8 个问题没有回答。 仍有可能：[^。]*Gin[^。]*。$/,
      contradiction: '后端等待超过了 p99 目标，任何框架都达不到。 结论：这些条件下，没有方案合适。',
      last: '结论：选 Gin。',
    },
  ],
  [
    'en',
    {
      first: '11 questions are still open.',
      possible: /^8 questions are still open\. Still possible: [^.]*Gin[^.]*\.$/,
      contradiction:
        'The backend wait exceeds the p99 target; no framework can meet it. Verdict: Nothing fits these requirements.',
      last: 'Verdict: Choose Gin.',
    },
  ],
] as const) {
  test(`${locale}: each change is announced once, in one short text`, async ({ page }) => {
    await open(page, `${locale}/wizard/`);
    const status = page.getByRole('status');
    const said = await status.evaluateHandle((region) => {
      const heard: string[] = [];
      new MutationObserver(() => {
        if (region.textContent) heard.push(region.textContent);
      }).observe(region, { childList: true, characterData: true, subtree: true });
      return heard;
    });
    const answers = [...Object.entries(payments), ['backend-wait', '250'], ['backend-wait', '80']];
    const heard: string[] = [];
    for (const [question = '', option = ''] of answers) {
      await choose(page, question, option);
      await expect.poll(() => said.evaluate(({ length }) => length)).toBeGreaterThan(heard.length);
      heard.splice(0, heard.length, ...(await said.jsonValue()));
    }
    // Later changes would have brought to light what came after an earlier one.
    expect(heard).toHaveLength(answers.length);
    expect(heard[0]).toBe(texts.first);
    expect(heard[3]).toMatch(texts.possible);
    expect(heard.at(-2)).toBe(texts.contradiction);
    expect(heard.at(-1)).toBe(texts.last);
    for (const text of heard) expect(text.length).toBeLessThan(160);
  });
}

test('an exact number is taken, and a wrong one is told and changes nothing', async ({ page }) => {
  await open(page, `en/wizard/?${queryOf()}`);
  const field = page.locator('#exact-peak-rate');
  await page.locator('#question-peak-rate summary').click();
  await field.fill('３,500');
  await field.press('Enter');
  await expect(page).toHaveURL(/peak-rate=3500/);
  await expect(page.locator('#question-peak-rate :checked')).toHaveCount(0);
  for (const wrong of ['many', '-1', '1e99']) {
    await field.fill(wrong);
    await field.press('Tab');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveValue(wrong);
    await expect(page.locator('#exact-peak-rate-error')).toContainText('from 0.001 to 10,000,000');
    await expect(page.getByRole('status')).toContainText('from 0.001 to 10,000,000');
    await expect(page).toHaveURL(/peak-rate=3500/);
  }
  await field.fill('');
  await field.press('Tab');
  await expect(page).not.toHaveURL(/peak-rate/);
});

test('“not sure” leads to the verdicts that remain and the question that settles most', async ({
  page,
}) => {
  await open(page, `en/wizard/?${queryOf()}`);
  await choose(page, 'cores', 'unsure');
  await choose(page, 'deadline', 'unsure');
  const outlook = page.locator('[data-outlook="exact"]');
  await expect(outlook).toContainText('12 combinations');
  await expect(outlook).toContainText('not a probability');
  const first = outlook.locator('.open-questions a').first();
  await expect(first).toHaveText('When does it have to be live?');
  await expect(page.getByRole('status')).toContainText('Still possible:');
  await choose(page, 'cores', '8');
  await expect(outlook).toContainText('Whatever the open answers turn out to be: Choose Gin.');
});

test('contributions add up to the scores, and differences to the lead', async ({ page }) => {
  await open(page, `en/wizard/?${queryOf({ cores: '128' })}`);
  const ledger = (await openPart(page, 'ledger')).locator('table');
  const rows = await ledger.locator('tbody tr').all();
  const sums = [0, 0, 0, 0];
  for (const row of rows) {
    const cells = await row.locator('td').allInnerTexts();
    cells.slice(1).forEach((cell, index) => {
      sums[index] = (sums[index] ?? 0) + Math.round(numberIn(cell) * 100);
    });
  }
  const totals = await ledger.locator('tfoot td').allInnerTexts();
  expect(sums).toEqual(totals.slice(1).map((cell) => Math.round(numberIn(cell) * 100)));
});

test('a weight and an assumption go into the address, are warned of, and can be taken back', async ({
  page,
}) => {
  await open(page, `en/wizard/?${queryOf({ cores: '32' })}`);
  const tuning = await openPart(page, 'tuning');
  await tuning.getByLabel('Cost', { exact: true }).fill('2');
  await tuning.getByLabel('Cost', { exact: true }).press('Tab');
  await expect(page).toHaveURL(/weight\.cost=2/);
  await expect(page.locator('[data-changed="1"]')).toBeVisible();
  const python = tuning.getByLabel(/Handler CPU.*single records.*Python/);
  await python.fill('40');
  await python.press('Tab');
  await expect(page).toHaveURL(/assume\.handlerCpu\.record\.flask=40/);
  await expect(tuning.locator('[data-outside]').last()).toContainText(
    'Outside of what is plausible',
  );
  await page.reload();
  await expect(page.locator('[data-changed="2"]')).toBeVisible();
  await page.locator('[data-changed] button').click();
  await expect(page).not.toHaveURL(/weight|assume/);
  await expect(page.locator('[data-changed]')).toHaveCount(0);
});

test('a value that the model cannot compute with is refused', async ({ page }) => {
  await open(page, `en/wizard/?${queryOf()}`);
  const tuning = await openPart(page, 'tuning');
  const hop = tuning.getByLabel('Hop between the two parts of a hybrid');
  await hop.fill('-3');
  await hop.press('Tab');
  await expect(hop).toHaveAttribute('aria-invalid', 'true');
  await expect(page).not.toHaveURL(/assume/);
});

test('the flip map marks the reader’s cell and has the verdict in words in every cell', async ({
  page,
}) => {
  await open(page, `zh/wizard/?${queryOf({ cores: '12' })}`);
  const map = await openPart(page, 'map');
  const [down, across] = await map.locator('select').all();
  await down?.selectOption('cores');
  await across?.selectOption('peak-rate');
  const cells = map.locator('td[data-cell]');
  // Four bands and the exact number, by four bands.
  await expect(cells).toHaveCount(20);
  await expect(map.locator('[aria-current]')).toHaveAttribute('data-cell', '12 10000');
  await expect(map.locator('[aria-current]')).toContainText('你的答案');
  for (const text of await cells.allInnerTexts())
    expect(text).toMatch(/Flask|Gin|混合|难分高下|都不合适/);
  const there = await map.locator('[data-cell="2 100"]').getAttribute('data-verdict');
  await goTo(page, queryOf({ cores: '2', 'peak-rate': '100' }));
  await expect(result(page)).toHaveAttribute('data-verdict', there ?? '');
});

test('what to measure has the reader’s own rate and connections, and can be copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `en/wizard/?${queryOf()}`);
  const measure = await openPart(page, 'measure');
  await expect(measure).toContainText('10,000 requests/s');
  await expect(measure.locator('code')).toContainText(/wrk -t4 -c8\d\d -d60s --latency/);
  await measure.getByRole('button').click();
  await expect(page.getByRole('status')).toHaveText('Commands copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('wrk -t4');
});

test('a shared link shows the same in a fresh browser, and tells when the verdict differs', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `en/wizard/?${queryOf()}&weight.cost=2`);
  const share = await openPart(page, 'share');
  await share.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByRole('status')).toHaveText('Link copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(await share.getByLabel('Link').inputValue());
  expect(link).toMatch(/weight\.cost=2&.*verdict=gin&data=[0-9a-f]{8}$/);

  const fresh = await browser.newContext(baseURL ? { baseURL } : {});
  const visitor = await fresh.newPage();
  await open(visitor, link);
  await expect(result(visitor)).toHaveAttribute('data-verdict', 'gin');
  await expect(visitor.locator('.wizard-result')).toContainText('The same verdict as when');
  await open(
    visitor,
    link.replace('verdict=gin', 'verdict=hybrid').replace(/data=.*/, 'data=00000000'),
  );
  await expect(visitor.locator('[data-earlier="hybrid"]')).toContainText('the data have changed');
  await choose(visitor, 'deadline', 'open');
  await expect(visitor.locator('[data-earlier]')).toHaveCount(0);
  await expect(visitor).not.toHaveURL(/verdict=/);
  await fresh.close();
});

test('the last answers are offered on the next visit, and can be cleared', async ({ page }) => {
  await open(page, 'en/wizard/');
  await choose(page, 'cores', '8');
  await choose(page, 'deadline', 'weeks');
  await expect(page.locator('.kept')).toContainText('on this device');
  await open(page, 'en/wizard/');
  await expect(page.locator('.resume')).toContainText('2 of 13 answered');
  await page.getByRole('button', { name: 'Continue where you were' }).click();
  await expect(radio(page, 'deadline', 'weeks')).toBeChecked();
  await open(page, 'en/wizard/');
  await page.getByRole('button', { name: 'Clear what is kept' }).click();
  await expect(page.locator('.resume')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  // Somebody else's link is not one's own last answers.
  await open(page, 'en/wizard/?cores=8');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('an example fills in everything and leads to the result', async ({ page }) => {
  await open(page, 'en/wizard/');
  await page.locator('.examples summary').click();
  await page.locator('.examples a').filter({ hasText: 'payments core' }).press('Enter');
  for (const [question, option] of Object.entries(payments)) {
    await expect(radio(page, question, option)).toBeChecked();
  }
  await expect(result(page)).toHaveAttribute('data-verdict', 'gin');
  await expect(result(page).locator('.verdict')).toBeInViewport();
});

function numberIn(text: string): number {
  return Number.parseFloat(text.replace('−', '-'));
}
