import { describe, expect, it } from 'vitest';
import type { Machine } from '../machine/this-machine.ts';
import { missingForMeasuring, missingForSetup, wrkVersion } from './tools.ts';

const answers: Record<string, string> = {
  cc: 'cc (Debian 12.2.0-14) 12.2.0\n',
  go: 'go version go1.26.8 linux/amd64\n',
  wrk: 'wrk debian/4.1.0-3+b2 [epoll] Copyright (C) 2012 Will Glozer\nUsage: …\n',
};

const complete: Machine = {
  platform: 'linux',
  isRoot: false,
  environment: {},
  has: () => true,
  list: (folder) => (folder === '/usr/lib/postgresql' ? ['15'] : []),
  ask: (command) => answers[command] ?? null,
};

const nothing = new Set<null>();
const everything = new Set(['database', 'upstream', null] as const);

const without = (...commands: string[]): Machine => ({
  ...complete,
  ask: (command) => (commands.includes(command) ? null : complete.ask(command)),
});

const telling = (command: string, text: string): Machine => ({
  ...complete,
  ask: (asked) => (asked === command ? text : complete.ask(asked)),
});

describe('missingForSetup(machine), missingForMeasuring(machine)', () => {
  it('finds nothing missing on a complete machine', () => {
    expect([...missingForSetup(complete), ...missingForMeasuring(complete, everything)]).toEqual(
      [],
    );
  });

  it('has one line for each missing tool, with the command that installs it', () => {
    expect(missingForSetup(without('cc', 'go', 'wrk'))).toMatchInlineSnapshot(`
      [
        "no C compiler is installed, and gunicorn[fast] is compiled. Debian: apt install gcc; macOS: xcode-select --install",
        "go is not installed; 1.26 or later is needed. Debian: apt install golang-go; macOS: brew install go; where Debian has an older one: https://go.dev/dl/",
        "wrk is not installed. Debian: apt install wrk; macOS: brew install wrk",
      ]
    `);
    expect(missingForMeasuring(without('wrk'), everything)).toMatchInlineSnapshot(`
      [
        "wrk is not installed. Debian: apt install wrk; macOS: brew install wrk",
      ]
    `);
  });

  it('tells an old version from a missing tool', () => {
    expect(
      missingForSetup(telling('go', 'go version go1.19.8 linux/amd64')),
    ).toMatchInlineSnapshot(`
      [
        "go is 1.19; 1.26 or later is needed. Debian: apt install golang-go; macOS: brew install go; where Debian has an older one: https://go.dev/dl/",
      ]
    `);
  });

  it('names --setup and npm ci where their results are not there', () => {
    expect(
      missingForMeasuring({ ...complete, has: (path) => path === '/proc/self/stat' }, nothing),
    ).toMatchInlineSnapshot(`
      [
        "Express, Fastify or Node is not in node_modules. Install them: npm ci",
        "The servers are not there yet. Install and build them: npm run bench -- --setup",
      ]
    `);
  });

  it('tells vegeta that is missing from servers that are', () => {
    const has = (path: string) => !path.endsWith('/vegeta');
    expect(missingForMeasuring({ ...complete, has }, nothing)).toMatchInlineSnapshot(`
      [
        "vegeta is not there yet. Install and build them: npm run bench -- --setup",
      ]
    `);
  });

  it('asks for PostgreSQL only where a suite needs it', () => {
    const bare = { ...complete, list: () => [] };
    expect(missingForMeasuring(bare, nothing)).toEqual([]);
    expect(missingForMeasuring(bare, everything)).toMatchInlineSnapshot(`
      [
        "PostgreSQL is not installed. Debian: apt install postgresql; macOS: brew install postgresql@17; or leave out the suites that need it: --suite",
      ]
    `);
  });

  it('refuses Windows, and asks macOS for no /proc', () => {
    expect(missingForMeasuring({ ...complete, platform: 'win32' }, nothing)).toMatchInlineSnapshot(`
      [
        "Gunicorn and wrk run on Linux and macOS; on Windows use WSL.",
      ]
    `);
    const mac = {
      ...complete,
      platform: 'darwin',
      has: (path: string) => !path.startsWith('/proc'),
    } as const;
    expect(missingForMeasuring(mac, nothing)).toEqual([]);
  });
});

describe('wrkVersion(printed)', () => {
  it('reads what Debian and others print', () => {
    expect(wrkVersion(answers['wrk'] ?? null)).toBe('4.1.0-3+b2');
    expect(wrkVersion('wrk 4.2.0 [kqueue] Copyright (C) 2012 Will Glozer')).toBe('4.2.0');
    expect(wrkVersion(null)).toBeNull();
  });
});
