import { defineConfig } from '@playwright/test';

const port = Number(process.env['PORT'] ?? 4387);
const base = (process.env['BASE'] ?? '/').replace(/\/$/, '');

export default defineConfig({
  testDir: 'e2e',
  // Those have a configuration of their own.
  testIgnore: 'firefox/**',
  outputDir: '.cache/playwright',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Generous, because machines are slow or busy; nothing here asserts a time.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}${base}/`,
    launchOptions: {
      ...(process.env['BROWSER_PATH'] && { executablePath: process.env['BROWSER_PATH'] }),
      args: ['--no-sandbox', '--disable-background-networking'],
    },
  },
  webServer: {
    command: `node scripts/serve.ts --port ${port}`,
    url: `http://127.0.0.1:${port}${base}/`,
    reuseExistingServer: false,
  },
});
