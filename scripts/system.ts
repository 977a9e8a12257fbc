import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What tests need of the machine besides Node. */
export type Need = keyof typeof needs;

/** A program of the machine, and how to come by it. */
interface Program {
  /** What it is for, as it completes “… is missing”. */
  readonly what: string;
  /** Path of the program; null where there is none. */
  readonly find: () => string | null;
  /** Packages of Debian that hold it; none where those are too old. */
  readonly debian: readonly string[];
  /** What else to do, on other systems above all. */
  readonly elsewhere: string;
}

const needs = {
  chromium: {
    what: 'A Chrome or Chromium for the browser tests',
    // Without windows the tests take half the time, so Debian's is had where it can be had.
    find: () => headlessShell() ?? (isOurDebian() ? null : installedChromium()),
    debian: ['chromium-headless-shell', 'fonts-noto-cjk'],
    elsewhere: 'macOS: brew install --cask google-chrome; or: npx playwright install chromium',
  },
  firefox: {
    what: 'Firefox for its tests of the wizard',
    find: () =>
      firstExecutable({
        names: ['firefox', 'firefox-esr'],
        macos: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
        windows: 'Mozilla Firefox/firefox.exe',
      }),
    debian: ['firefox-esr'],
    elsewhere: 'macOS: brew install --cask firefox',
  },
  nginx: {
    what: 'nginx, which reads the configuration that the wizard writes,',
    find: () => onPath('nginx'),
    debian: ['nginx-light'],
    elsewhere: 'macOS: brew install nginx',
  },
  python: {
    what: 'Python 3.10 or later with venv, for samples and MkDocs,',
    find: () => (answers('python3', '-c', 'import ensurepip, venv') ? onPath('python3') : null),
    debian: ['python3', 'python3-venv'],
    elsewhere: 'macOS: brew install python',
  },
  go: {
    what: 'Go 1.26 for the samples in Go',
    find: () => onPath('go'),
    debian: [],
    elsewhere: 'https://go.dev/dl/; macOS: brew install go',
  },
} as const satisfies Record<string, Program>;

/**
 * Installs what is missing, and says so: as root on Debian with its packages. Anywhere else it only
 * says what is missing, and what installs it.
 */
export function prepare(wanted: readonly Need[]) {
  const missing = wanted.map((need): Program => needs[need]).filter(({ find }) => find() === null);
  const installable = isOurDebian() ? missing.filter(({ debian }) => debian.length > 0) : [];
  if (installable.length > 0) run('apt-get', ['-qq', 'update']);
  for (const { what, debian } of installable) {
    console.log(`${what} is missing; installing ${debian.join(' and ')} from Debian.`);
    run('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', ...debian]);
  }
  for (const program of missing.filter(({ find }) => find() === null)) {
    console.log(`${program.what} is missing. ${advice(program)}`);
  }
}

/** How to install it. */
export function howToGet(need: Need): string {
  return advice(needs[need]);
}

/** Path of a Firefox for its tests; null if there is none. */
export function findFirefox(): string | null {
  return needs.firefox.find();
}

/**
 * Path of a Chromium for the browser tests: the one of the machine, else Playwright's own, which is
 * downloaded if need be. Exits with advice if none can be had.
 */
export function findBrowser(): string {
  return headlessShell() ?? installedChromium() ?? playwrights() ?? giveUp();
}

function headlessShell(): string | null {
  return onPath('chromium-headless-shell');
}

function installedChromium(): string | null {
  return firstExecutable({
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    macos: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    windows: 'Google/Chrome/Application/chrome.exe',
  });
}

function playwrights(): string | null {
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  console.log('No Chrome or Chromium is installed; trying Playwright’s download.');
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  return existsSync(path) ? path : null;
}

function giveUp(): never {
  const { what } = needs.chromium;
  console.error(`${what} is missing. ${howToGet('chromium')}`);
  process.exit(1);
}

function advice({ debian, elsewhere }: Program): string {
  return debian.length > 0 ? `Debian: apt install ${debian.join(' ')}; ${elsewhere}` : elsewhere;
}

/** Whether packages can be installed here. */
function isOurDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

interface Places {
  /** Names on the PATH. */
  readonly names: readonly string[];
  readonly macos: readonly string[];
  /** Path below the folders that Windows keeps programs in; null for none. */
  readonly windows: string | null;
}

function onPath(name: string): string | null {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return firstExecutable({ names: [file], macos: [], windows: null });
}

function firstExecutable({ names, macos, windows }: Places): string | null {
  // Debian keeps nginx where only root looks.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const onWindows = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((folder) => {
    const root = process.env[folder];
    return root && windows ? [join(root, windows)] : [];
  });
  return [...paths, ...macos, ...onWindows].find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function answers(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function run(command: string, args: readonly string[]) {
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}
