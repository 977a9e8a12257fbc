import { defineConfig } from '@playwright/test';

const port = Number(process.env['PORT'] ?? 4388);
const base = (process.env['BASE'] ?? '/').replace(/\/$/, '');

/** The tests in stock Firefox. Playwright runs them; Puppeteer drives the browser. */
export default defineConfig({
  testDir: 'e2e/firefox',
  outputDir: '.cache/playwright-firefox',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Generous, because machines are slow or busy; nothing here asserts a time.
  timeout: 300_000,
  expect: { timeout: 15_000 },
  use: { baseURL: `http://127.0.0.1:${port}${base}/` },
  webServer: {
    command: `node scripts/serve.ts --port ${port}`,
    url: `http://127.0.0.1:${port}${base}/`,
    reuseExistingServer: false,
  },
});
