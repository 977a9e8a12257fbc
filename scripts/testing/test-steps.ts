import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { findBrowser, findFirefox, howToGet, type Need } from '../system.ts';
import { type Finished, runCommand } from './run-command.ts';
import type { Count, Outcome, Step } from './steps.ts';

/** Where steps leave what they counted. */
export const reports = '.cache/test-reports';

interface TestStep extends Step {
  readonly needs?: readonly Need[];
  /** Whether it is left out of the whole, which covers it. */
  readonly onRequest?: boolean;
}

/**
 * The steps of `npm test`: what is soon told and what others wait for first, and what keeps all
 * processors busy last.
 * @param shard part of the tests in Chromium, such as `1/2`
 */
export function testSteps(shard: string | undefined): readonly TestStep[] {
  return [
    asWhole('format', 'npm', ['run', '--silent', 'check:format']),
    asWhole('lint', 'npm', ['run', '--silent', 'check:lint']),
    asWhole('words', 'npm', ['run', '--silent', 'check:words']),
    asWhole('unused', 'npm', ['run', '--silent', 'check:unused']),
    asWhole('build', 'npm', ['run', '--silent', 'build']),
    asWhole('types', 'npm', ['run', '--silent', 'check:types']),
    asWhole('surroundings', 'npm', ['run', '--silent', 'check:surroundings']),
    {
      name: 'samples',
      needs: ['go', 'python', 'nginx'],
      // It waits for servers most of the time.
      cores: 0,
      run: samples,
    },
    {
      name: 'engine',
      // Fails without a failed test where they leave a branch of the engine untaken.
      run: () =>
        vitest('engine', ['--project=engine', '--coverage', '--coverage.reporter=text-summary']),
    },
    { name: 'units', run: () => vitest('units', ['--project=units']) },
    {
      name: 'changed',
      onRequest: true,
      run: () => vitest('changed', ['--project=engine', '--project=units', '--changed=main']),
    },
    {
      name: 'sites',
      after: 'build',
      run: () => vitest('sites', ['--project=sites']),
    },
    asWhole('proof', 'npm', ['run', '--silent', 'prove', '--', '--check']),
    {
      name: 'chromium',
      after: 'build',
      needs: ['chromium', 'python'],
      cores: 2,
      run: () => inChromium(shard),
    },
    { name: 'firefox', after: 'build', needs: ['firefox'], cores: 2, run: inFirefox },
  ];
}

/** A command that passes or fails as a whole. */
function asWhole(name: string, command: string, args: readonly string[]): TestStep {
  return {
    name,
    run: async () => {
      const { ok, output } = await runCommand(command, args);
      return { passed: Number(ok), failed: Number(!ok), skipped: 0, output };
    },
  };
}

async function vitest(name: string, chosen: readonly string[]): Promise<Outcome> {
  const report = `${reports}/${name}.json`;
  const finished = await runCommand('npx', [
    'vitest',
    'run',
    ...chosen,
    '--passWithNoTests',
    // What else there are processors for, other steps do.
    '--maxWorkers=1',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const result = readReport<{
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
  }>(report);
  return outcome(finished, {
    passed: result?.numPassedTests ?? 0,
    failed: result?.numFailedTests ?? 0,
    skipped: result?.numPendingTests ?? 0,
  });
}

async function samples(): Promise<Outcome> {
  const finished = await runCommand('npm', ['run', '--silent', 'samples']);
  // The line with which they end.
  const counted = /^Samples: (\d+) passed, (\d+) failed, (\d+) skipped\.$/m.exec(finished.output);
  const [passed = 0, failed = 0, skipped = 0] = (counted ?? []).slice(1).map(Number);
  return outcome(finished, { passed, failed, skipped });
}

function inChromium(shard: string | undefined): Promise<Outcome> {
  const part = shard === undefined ? [] : [`--shard=${shard}`];
  return playwright('playwright.config.ts', part, { BROWSER_PATH: findBrowser() });
}

async function inFirefox(): Promise<Outcome> {
  const path = findFirefox();
  if (path) return playwright('playwright.firefox.config.ts', [], { FIREFOX_PATH: path });
  const output = `skipped: Firefox is missing. ${howToGet('firefox')}\n`;
  return { passed: 0, failed: 0, skipped: 1, output };
}

async function playwright(
  config: string,
  part: readonly string[],
  browser: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const report = `${reports}/${config}.json`;
  const args = ['playwright', 'test', '--config', config, '--reporter=list,json', ...part];
  const env = {
    ...browser,
    PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  };
  const finished = await runCommand('npx', args, { env });
  const stats = readReport<{
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  }>(report)?.stats;
  return outcome(finished, {
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
function outcome({ ok, output }: Finished, count: Count): Outcome {
  return { ...count, failed: ok ? count.failed : Math.max(1, count.failed), output };
}

function readReport<T>(path: string): T | null {
  try {
    // The reporters of pinned versions wrote the file.
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return null;
  }
}
