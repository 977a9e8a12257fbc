import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { paths, root } from './paths.ts';

/** What this machine answers about itself; an argument, so that tests can be other machines. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** Whether a path from the root of the project, or an absolute one, exists. */
  readonly has: (path: string) => boolean;
  /** What a command printed to either stream, whatever its status; null when there is none such. */
  readonly ask: (command: string, ...args: readonly string[]) => string | null;
  /** Whether a command ends with status 0. */
  readonly succeeds: (command: string, ...args: readonly string[]) => boolean;
}

export const thisMachine: Machine = {
  platform: process.platform,
  has: (path) => existsSync(path.startsWith('/') ? path : join(root, path)),
  ask: (command, ...args) => {
    const { error, stdout, stderr } = run(command, args);
    return error ? null : `${stdout}${stderr}`;
  },
  succeeds: (command, ...args) => run(command, args).status === 0,
};

/** What is missing to install and build: one line each, with the command that helps. */
export function missingForSetup(machine: Machine): string[] {
  return [system(machine), python(machine), go(machine), wrk(machine), packages(machine)].flat();
}

/** What is missing to measure: one line each, with the command that helps. */
export function missingForMeasuring(machine: Machine): string[] {
  return [system(machine), wrk(machine), packages(machine), built(machine)].flat();
}

/** Version of wrk from what `wrk -v` prints; null where it says nothing of the kind. */
export function wrkVersion(printed: string | null): string | null {
  return /^wrk (?:debian\/)?(\S+)/.exec(printed ?? '')?.[1] ?? null;
}

function system({ platform, has }: Machine): string[] {
  if (platform === 'darwin') return [];
  if (platform !== 'linux') return ['Gunicorn and wrk run on Linux and macOS; on Windows use WSL.'];
  return has('/proc/self/stat') ? [] : ['/proc is not there. Mount it: mount -t proc proc /proc'];
}

function python({ ask, succeeds }: Machine): string[] {
  const [, minor] = /^Python 3\.(\d+)/.exec(ask('python3', '--version') ?? '') ?? [];
  if (minor === undefined || Number(minor) < 10) {
    const what =
      minor === undefined ? 'is not installed' : `is 3.${minor}; 3.10 or later is needed`;
    return [`python3 ${what}. ${install('python3 python3-venv', 'python')}`];
  }
  if (succeeds('python3', '-c', 'import ensurepip, venv')) return [];
  return [`venv of python3 is missing. ${install('python3-venv', 'python')}`];
}

function go({ ask }: Machine): string[] {
  const [, minor] = /\bgo1\.(\d+)/.exec(ask('go', 'version') ?? '') ?? [];
  if (minor !== undefined && Number(minor) >= 26) return [];
  const what = minor === undefined ? 'is not installed' : `is 1.${minor}`;
  const debian = 'where Debian has an older one: https://go.dev/dl/';
  return [`go ${what}; 1.26 or later is needed. ${install('golang-go', 'go')}; ${debian}`];
}

function wrk({ ask }: Machine): string[] {
  return wrkVersion(ask('wrk', '-v')) === null
    ? [`wrk is not installed. ${install('wrk', 'wrk')}`]
    : [];
}

function packages({ has }: Machine): string[] {
  return ['express/package.json', 'fastify/package.json', '.bin/node'].every((path) =>
    has(`node_modules/${path}`),
  )
    ? []
    : ['Express, Fastify or Node is not in node_modules. Install them: npm ci'];
}

function built({ has }: Machine): string[] {
  return [`${paths.venv}/bin/gunicorn`, paths.gin].every(has)
    ? []
    : ['The servers are not there yet. Install and build them: npm run bench -- --setup'];
}

function install(debian: string, macos: string): string {
  return `Debian: apt install ${debian}; macOS: brew install ${macos}`;
}

function run(command: string, args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(command, args, { cwd: root, encoding: 'utf8', timeout: 30_000 });
}
