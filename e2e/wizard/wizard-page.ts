import type { Page } from '@playwright/test';
import { expect } from '../site.ts';

/** Opens the wizard and waits until it computes. */
export async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(page.locator('selection-wizard[data-ready]')).toBeVisible();
}

/** Shows what an address holds without loading the page again. */
export async function goTo(page: Page, query: string) {
  await page.evaluate((search) => {
    history.pushState(null, '', `${location.pathname}?${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/** Opens a part of the explanation and waits for its content. */
export async function openPart(page: Page, id: string) {
  const part = page.locator(`[data-part="${id}"]`);
  await part.locator('summary').first().click();
  await expect(part.locator(':scope > :not(summary)').first()).toBeVisible();
  await expect(part).not.toContainText(/Loading…|正在加载/);
  return part;
}

export function result(page: Page) {
  return page.locator('.wizard-result .result');
}

export function radio(page: Page, question: string, option: string) {
  return page.locator(`input[name="${question}"][value="${option}"]`);
}

export async function choose(page: Page, question: string, option: string) {
  await radio(page, question, option).check();
}

/** What `payments-core` answers: Gin, the only one that fits. */
export const payments = {
  'python-skill': 'working',
  'go-skill': 'working',
  deadline: 'months',
  runtimes: 'both',
  'existing-code': 'none',
  workload: 'record',
  'python-libraries': 'none',
  'backend-wait': '80',
  connections: 'none',
  'peak-rate': '10000',
  'p99-target': '100',
  cores: '8',
} as const;

/** The query of those answers with some replaced; null leaves one out. */
export function queryOf(changes: Readonly<Record<string, string | null>> = {}): string {
  const all = Object.entries({ ...payments, ...changes }).filter(([, answer]) => answer !== null);
  return `${new URLSearchParams(all as [string, string][])}`;
}

/** One set of answers for each kind of result that the page can show. */
export const states = {
  empty: '',
  half: 'cores=8&deadline=weeks&python-skill=expert',
  candidate: queryOf(),
  'too-close': queryOf({ 'python-skill': 'expert', deadline: 'open', 'peak-rate': '1000' }),
  'none-fits': queryOf({ 'peak-rate': '100000', cores: '2' }),
  unsure: queryOf({ cores: 'unsure', deadline: 'unsure' }),
  contradiction: queryOf({ 'backend-wait': '250' }),
  exact: queryOf({ 'peak-rate': '3500', cores: '12' }),
  tuned: `${queryOf()}&weight.cost=2&assume.handlerCpu.record.flask=9`,
  'then-and-now': `${queryOf()}&verdict=flask&data=0123abcd`,
  hostile: 'colour=red&cores=%3Cscript%3E&weight.x=1&%E0%A4%A',
} as const;
