import { readdirSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import { addressesOf } from '../scripts/testing/built-pages.ts';

/** Addresses of all built pages, below the base. */
export const pages = addressesOf('dist');

export const locales = ['zh', 'en'] as const;

/** The chapters of the guide by their part of the address. */
export const chapters: readonly string[] = readdirSync('content/guide/zh').map((file) =>
  file.replace(/\.mdx$/, ''),
);

/**
 * A test in which every page is watched: no request leaves the origin, nothing is logged, and
 * nothing violates the content security policy.
 */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page }, use, { project }) => {
      const complaints = watch(page, new URL(project.use.baseURL ?? '').origin);
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

function watch(page: Page, origin: string): readonly string[] {
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin: from } = new URL(request.url());
    if (from !== origin && protocol !== 'data:' && protocol !== 'blob:') {
      complaints.push(`request to ${request.url()}`);
    }
  });
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  return complaints;
}

export { expect };
