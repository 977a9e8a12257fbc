import { postgresPrograms } from '../database/postgres-commands.ts';
import type { Machine } from '../machine/this-machine.ts';
import { paths } from '../paths.ts';
import type { Service } from '../suites/tests.ts';

/** What is missing to install and build: one line each, with the command that helps. */
export function missingForSetup(machine: Machine): string[] {
  return [system(machine), compiler(machine), go(machine), wrk(machine), packages(machine)].flat();
}

/** What is missing to measure: one line each, with the command that helps. */
export function missingForMeasuring(
  machine: Machine,
  needs: ReadonlySet<Service | null>,
): string[] {
  return [
    system(machine),
    wrk(machine),
    packages(machine),
    built(machine),
    needs.has('database') ? database(machine) : [],
  ].flat();
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

function compiler({ ask }: Machine): string[] {
  if (ask('cc', '--version') !== null) return [];
  const macos = 'macOS: xcode-select --install';
  return [
    `no C compiler is installed, and gunicorn[fast] is compiled. Debian: apt install gcc; ${macos}`,
  ];
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

const built = ({ has }: Machine): string[] => {
  const setUp = 'Install and build them: npm run bench -- --setup';
  const servers = [`${paths.venv}/bin/gunicorn`, `${paths.go}/gin`, paths.goVersions];
  if (!servers.every(has)) return [`The servers are not there yet. ${setUp}`];
  return has(`${paths.go}/vegeta`) ? [] : [`vegeta is not there yet. ${setUp}`];
};

function database(machine: Machine): string[] {
  const programs = postgresPrograms(machine);
  return 'problem' in programs ? [programs.problem] : [];
}

/** How to install a package, in words. */
export function install(debian: string, macos: string): string {
  return `Debian: apt install ${debian}; macOS: brew install ${macos}`;
}
