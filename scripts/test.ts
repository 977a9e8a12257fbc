/**
 * `npm test`: checks, unit tests, proof, code samples, build and tests in Chromium and Firefox, and
 * one closing line `N passed, N failed`. Every step runs even if one before it failed, except the
 * browser tests, which need the build.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { checkSamples } from './check-samples.ts';
import { findBrowser, findFirefox } from './system.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const reports = '.cache/test-reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const counts: Count[] = [
  step('format', 'npm', ['run', '--silent', 'check:format']),
  step('lint', 'npm', ['run', '--silent', 'check:lint']),
  step('types', 'npm', ['run', '--silent', 'check:types']),
  unitTests(),
  step('proof', 'npm', ['run', '--silent', 'prove', '--', '--check']),
  await samples(),
];
const build = step('build', 'npm', ['run', '--silent', 'build']);
counts.push(build);
if (build.failed === 0) counts.push(await inChromium(), await inFirefox());
else counts.push({ passed: 0, failed: 1, skipped: 0 });

const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
const skipped = sum('skipped');
console.log(
  `\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
process.exit(sum('failed') > 0 ? 1 : 0);

/** A command that passes or fails as a whole. */
function step(name: string, command: string, args: readonly string[]): Count {
  const ok = run(name, command, args);
  return { passed: Number(ok), failed: Number(!ok), skipped: 0 };
}

/** Fails without a failed test where they leave a branch of the engine untaken. */
function unitTests(): Count {
  const report = `${reports}/unit.json`;
  const ok = run('unit tests', 'npx', [
    'vitest',
    'run',
    '--coverage',
    '--coverage.reporter=text-summary',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const result = readReport<{
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
  }>(report);
  return counted(ok, {
    passed: result?.numPassedTests ?? 0,
    failed: result?.numFailedTests ?? 0,
    skipped: result?.numPendingTests ?? 0,
  });
}

async function samples(): Promise<Count> {
  console.log(`\n— samples (after ${Math.round(performance.now() / 1000)} s)`);
  const { skippedBecause, ...count } = await checkSamples();
  for (const reason of skippedBecause) console.log(`skipped: ${reason}`);
  return count;
}

function inChromium(): Promise<Count> {
  return browserTests('Chromium', 'playwright.config.ts', { BROWSER_PATH: findBrowser() });
}

async function inFirefox(): Promise<Count> {
  const path = findFirefox();
  if (path) return browserTests('Firefox', 'playwright.firefox.config.ts', { FIREFOX_PATH: path });
  console.log('\n— tests in Firefox\nskipped: Firefox is missing. Debian: apt install firefox-esr');
  return { passed: 0, failed: 0, skipped: 1 };
}

async function browserTests(browser: string, config: string, found: object): Promise<Count> {
  const report = `${reports}/${browser}.json`;
  const args = ['playwright', 'test', '--config', config, '--reporter=list,json'];
  const ok = run(`tests in ${browser}`, 'npx', args, {
    ...found,
    PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const stats = readReport<{
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  }>(report)?.stats;
  return counted(ok, {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  });
}

/** A port that nothing listens on, so that two checkouts can be tested at once. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

/** A run that failed without a failed test (it did not start, say) counts as one failure. */
function counted(ok: boolean, count: Count): Count {
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
}

function run(name: string, command: string, args: readonly string[], env = {}): boolean {
  console.log(`\n— ${name} (after ${Math.round(performance.now() / 1000)} s)`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    // npm and npx are command files on Windows, which need a shell.
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function readReport<T>(path: string): T | null {
  try {
    // The reporters of pinned versions wrote the file.
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return null;
  }
}
