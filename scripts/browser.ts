import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * Path of a Chromium for the browser tests. As root on Debian it is the distribution's headless
 * shell, which is installed if need be: without windows the tests take half the time. Elsewhere it
 * is an installed one, else Playwright's own. Exits with advice if none can be had.
 */
export function findBrowser(): string {
  return headlessShell() ?? installed() ?? playwrights() ?? giveUp();
}

/**
 * Path of a Firefox: an installed one, else (as root on Debian) the one of the distribution, which
 * is then installed; null if none can be had.
 */
export function findFirefox(): string | null {
  const found = installedFirefox();
  if (found || !installFromDebian('firefox-esr')) return found;
  return installedFirefox();
}

function headlessShell(): string | null {
  const places = { names: ['chromium-headless-shell'], macos: [], windows: null };
  const found = firstExecutable(places);
  if (found || !installFromDebian('chromium-headless-shell')) return found;
  return firstExecutable(places);
}

function installed(): string | null {
  return firstExecutable({
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    macos: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    windows: 'Google/Chrome/Application/chrome.exe',
  });
}

function installedFirefox(): string | null {
  return firstExecutable({
    names: ['firefox', 'firefox-esr'],
    macos: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    windows: 'Mozilla Firefox/firefox.exe',
  });
}

interface Places {
  /** Names on the PATH. */
  readonly names: readonly string[];
  readonly macos: readonly string[];
  /** Path below the folders that Windows keeps programs in; null for none. */
  readonly windows: string | null;
}

function firstExecutable({ names, macos, windows }: Places): string | null {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const onWindows = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((folder) => {
    const root = process.env[folder];
    return root && windows ? [join(root, windows)] : [];
  });
  return [...onPath, ...macos, ...onWindows].find(isExecutable) ?? null;
}

function playwrights(): string | null {
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  console.log('No Chrome or Chromium is installed; trying Playwright’s download.');
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  return existsSync(path) ? path : null;
}

/** Installs a browser as root on Debian; false anywhere else. */
function installFromDebian(browser: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.log(`Installing Debian’s package ${browser} for the browser tests.`);
  run('apt-get', ['update']);
  run('apt-get', ['install', '--yes', '--no-install-recommends', browser, 'fonts-noto-cjk']);
  return true;
}

function giveUp(): never {
  console.error(
    'The browser tests need Chrome or Chromium. Install one (Debian: apt install chromium; ' +
      'macOS: brew install --cask google-chrome), or run: npx playwright install chromium',
  );
  process.exit(1);
}

function run(command: string, args: readonly string[]) {
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
