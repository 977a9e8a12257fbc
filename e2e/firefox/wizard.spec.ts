import { hostileQueries } from '../../src/views/testing/hostile-queries.ts';
import { answerByKeyboard, tabTo } from '../wizard/answer-by-keyboard.ts';
import { payments, queryOf, states } from '../wizard/wizard-page.ts';
import { expect, test } from './firefox.ts';
import {
  attribute,
  choose,
  expectChecked,
  expectFocus,
  expectText,
  expectVerdict,
  goTo,
  keyboardOf,
  open,
  openPart,
} from './wizard-page.ts';

const answers = Object.entries(payments);

for (const [locale, said] of [
  ['zh', '结论：选 Gin。'],
  ['en', 'Verdict: Choose Gin.'],
] as const) {
  test(`${locale}: the mouse answers everything, and the verdict is said once`, async ({ tab }) => {
    const { page, site } = tab;
    await open(page, `${site}${locale}/wizard/`);
    for (const [question, option] of answers) await choose(page, question, option);
    await expectVerdict(page, 'gin');
    await expectText(page, '[role="status"]', said);
    expect(await page.$$eval('[role="status"]', (all) => all.length)).toBe(1);
    expect(new URL(page.url()).search).toBe(`?${sorted(queryOf())}`);
  });
}

test('the keyboard alone answers everything, opens a part and makes a flip', async ({ tab }) => {
  const { page, site } = tab;
  await open(page, `${site}zh/wizard/`);
  const keyboard = keyboardOf(page);
  await answerByKeyboard(keyboard, payments);
  await expectVerdict(page, 'gin');
  await tabTo(keyboard, ({ part }) => part === 'flips');
  await keyboard.press('Enter');
  await page.waitForSelector('[data-part="flips"] button');
  await tabTo(keyboard, ({ change }) => change !== '');
  await keyboard.press('Enter');
  await expectVerdict(page, 'hybrid');
  await expectFocus(page, '#result-heading');
});

for (const [name, viewport] of [
  ['at 320 px', { width: 320, height: 700 }],
  // A window of 1280 pixels at 200% has 640 of them for the page.
  ['at 200% zoom', { width: 640, height: 400, deviceScaleFactor: 2 }],
] as const) {
  test(`${name} everything is there without sideways scrolling`, async ({ tab }) => {
    const { page, site } = tab;
    await page.setViewport(viewport);
    for (const locale of ['zh', 'en']) {
      await open(page, `${site}${locale}/wizard/?${queryOf({ cores: '12' })}`);
      for (const id of await page.$$eval('[data-part]', partsIn)) await openPart(page, id);
      expect(await page.$$eval('.questionnaire fieldset', (all) => all.length)).toBe(12);
      // Firefox takes the width of its scroll bar from the page.
      expect(await page.$eval('html', (root) => root.scrollWidth - root.clientWidth)).toBe(0);
      expect(await page.evaluate(() => innerWidth)).toBe(viewport.width);
      await page.locator('.to-result').click();
      await expect.poll(() => isInView(page.$eval('.verdict', topOf), viewport.height)).toBe(true);
    }
  });
}

test('back and forward walk over ten changes, and a reload keeps the last', async ({ tab }) => {
  const { page, site } = tab;
  await open(page, `${site}en/wizard/`);
  const asked = answers.slice(0, 10);
  for (const [question, option] of asked) await choose(page, question, option);
  for (const [question, option] of asked.toReversed()) {
    await page.evaluate(() => history.back());
    await expectChecked(page, question, option, false);
  }
  expect(new URL(page.url()).search).toBe('');
  for (const [question, option] of asked) {
    await page.evaluate(() => history.forward());
    await expectChecked(page, question, option);
  }
  await page.reload();
  await page.waitForSelector('selection-wizard[data-ready]');
  for (const [question, option] of asked) await expectChecked(page, question, option);
});

test('a shared link shows the same in a fresh profile', async ({ tab }) => {
  const { page, site, fresh } = tab;
  await open(page, `${site}en/wizard/?${queryOf()}&weight.cost=2`);
  await openPart(page, 'share');
  const link = await page.$eval('.share input', (input) => input.value);
  expect(link).toMatch(/weight\.cost=2&.*verdict=gin&data=[0-9a-f]{8}$/);
  const visitor = await fresh();
  await open(visitor, link);
  await expectVerdict(visitor, 'gin');
  await expectText(visitor, '.wizard-result', 'The same verdict as when');
  expect(await visitor.evaluate(() => localStorage.length)).toBe(0);
});

test('the language switch half way keeps the answers', async ({ tab }) => {
  const { page, site } = tab;
  const query = 'cores=12&deadline=weeks&go-skill=unsure&weight.team=4';
  await open(page, `${site}zh/wizard/?${query}`);
  await page.locator('[data-language-switch]').click();
  await expect.poll(() => page.url()).toBe(`${site}en/wizard/?${query}`);
  await page.waitForSelector('selection-wizard[data-ready]');
  await expectChecked(page, 'go-skill', 'unsure');
  expect(await page.$eval('#exact-cores', (input) => (input as HTMLInputElement).value)).toBe('12');
});

test('every flip makes the verdict it names, and back undoes it', async ({ tab }) => {
  const { page, site } = tab;
  for (const query of [queryOf(), states['too-close']]) {
    await open(page, `${site}en/wizard/?${query}`);
    const before = (await attribute(page, '.result', 'data-verdict')) ?? '';
    await openPart(page, 'flips');
    const changes = await page.$$eval('[data-part="flips"] button', changesIn);
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) {
      const flip = `[data-part="flips"] li:has([data-change="${change}"])`;
      const to = await attribute(page, `${flip} [data-flips-to]`, 'data-flips-to');
      expect(to).not.toBe(before);
      await page.locator(`${flip} button`).click();
      await expectVerdict(page, to ?? '');
      await expectFocus(page, '#result-heading');
      await page.evaluate(() => history.back());
      await expectVerdict(page, before);
    }
  }
});

test('hostile addresses each give a clear message and a working page', async ({ tab }) => {
  const { page, site } = tab;
  await open(page, `${site}en/wizard/`);
  for (const [index, query] of hostileQueries(20).entries()) {
    if (index % 5 === 0) await open(page, `${site}en/wizard/?${query}`);
    else await goTo(page, query);
    await expectText(page, '[role="alert"]', 'not understood');
    expect([12, 13]).toContain(await page.$$eval('.questionnaire fieldset', (all) => all.length));
    expect(await page.evaluate(() => Reflect.has(window, 'hacked'))).toBe(false);
  }
  await choose(page, 'cores', '32');
  expect(await page.$('[role="alert"]')).toBeNull();
});

function sorted(query: string): string {
  const pairs = new URLSearchParams(query);
  pairs.sort();
  return `${pairs}`;
}

async function isInView(top: Promise<number>, height: number): Promise<boolean> {
  const at = await top;
  return at >= 0 && at < height;
}

// These run in the page.
function partsIn(parts: Element[]): string[] {
  return parts.map((part) => part.getAttribute('data-part') ?? '');
}

function changesIn(buttons: Element[]): string[] {
  return buttons.map((button) => button.getAttribute('data-change') ?? '');
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}
