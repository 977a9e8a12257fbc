import type { Page } from 'puppeteer-core';
import { describeFocused, type Keyboard } from '../wizard/answer-by-keyboard.ts';
import { expect } from './firefox.ts';

/** Opens the wizard and waits until it computes. */
export async function open(page: Page, address: string) {
  await page.goto(address);
  await page.waitForSelector('selection-wizard[data-ready]');
}

/** Shows what an address holds without loading the page again. */
export async function goTo(page: Page, query: string) {
  await page.evaluate((search) => {
    history.pushState(null, '', `${location.pathname}?${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/** Answers with the mouse. */
export async function choose(page: Page, question: string, option: string) {
  await page.locator(`label:has(> ${radio(question, option)})`).click();
  await expectChecked(page, question, option);
}

export async function expectChecked(page: Page, question: string, option: string, is = true) {
  await expect
    .poll(() => page.$eval(radio(question, option), (input) => input.matches(':checked')))
    .toBe(is);
}

export async function expectVerdict(page: Page, verdict: string) {
  await expect.poll(() => attribute(page, '.wizard-result .result', 'data-verdict')).toBe(verdict);
}

export async function expectText(page: Page, selector: string, text: string) {
  await expect
    .poll(() => page.$$eval(selector, (all) => all.map((each) => each.textContent).join(' ')))
    .toContain(text);
}

export async function expectFocus(page: Page, selector: string) {
  await expect
    .poll(() => page.evaluate((it) => document.activeElement?.matches(it), selector))
    .toBe(true);
}

/** An attribute of the first element that has it; null for none. */
export function attribute(page: Page, selector: string, name: string): Promise<string | null> {
  return page.evaluate(
    (where, which) => document.querySelector(where)?.getAttribute(which) ?? null,
    selector,
    name,
  );
}

export async function openPart(page: Page, id: string) {
  await page.locator(`[data-part="${id}"] > summary`).click();
  await page.waitForSelector(`[data-part="${id}"] > :not(summary):not(.soft)`);
}

export function keyboardOf(page: Page): Keyboard {
  return {
    // By this protocol a key is the character that it writes.
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
    focused: () => page.evaluate(describeFocused),
  };
}

function radio(question: string, option: string): string {
  return `input[name="${question}"][value="${option}"]`;
}
