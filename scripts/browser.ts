import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * Path of a Chromium for the browser tests: an installed one, else Playwright's own, else (as root
 * on Debian) the one of the distribution, which is then installed. Exits with advice if none can
 * be had.
 */
export function findBrowser(): string {
  return installed() ?? playwrights() ?? debians() ?? giveUp();
}

function installed(): string | null {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const programs = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((folder) => {
      const root = process.env[folder];
      return root ? [join(root, 'Google/Chrome/Application/chrome.exe')] : [];
    }),
  ];
  return [...onPath, ...programs].find(isExecutable) ?? null;
}

function playwrights(): string | null {
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  console.log('No Chrome or Chromium is installed; trying Playwright’s download.');
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  return existsSync(path) ? path : null;
}

function debians(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
  console.log('Installing Debian’s package chromium, because no other browser can be had.');
  run('apt-get', ['update']);
  run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
  return installed();
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
