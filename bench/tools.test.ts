import { describe, expect, it } from 'vitest';
import { type Machine, missingForMeasuring, missingForSetup, wrkVersion } from './tools.ts';

const answers: Record<string, string> = {
  python3: 'Python 3.11.7\n',
  go: 'go version go1.26.8 linux/amd64\n',
  wrk: 'wrk debian/4.1.0-3+b2 [epoll] Copyright (C) 2012 Will Glozer\nUsage: …\n',
};

const complete: Machine = {
  platform: 'linux',
  has: () => true,
  ask: (command) => answers[command] ?? null,
  succeeds: () => true,
};

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
    expect([...missingForSetup(complete), ...missingForMeasuring(complete)]).toEqual([]);
  });

  it('has one line for each missing tool, with the command that installs it', () => {
    expect(missingForSetup(without('python3', 'go', 'wrk'))).toMatchInlineSnapshot(`
      [
        "python3 is not installed. Debian: apt install python3 python3-venv; macOS: brew install python",
        "go is not installed; 1.26 or later is needed. Debian: apt install golang-go; macOS: brew install go; where Debian has an older one: https://go.dev/dl/",
        "wrk is not installed. Debian: apt install wrk; macOS: brew install wrk",
      ]
    `);
    expect(missingForMeasuring(without('wrk'))).toMatchInlineSnapshot(`
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
    expect(missingForSetup(telling('python3', 'Python 3.9.2'))).toMatchInlineSnapshot(`
      [
        "python3 is 3.9; 3.10 or later is needed. Debian: apt install python3 python3-venv; macOS: brew install python",
      ]
    `);
  });

  it('finds Python without venv, as Debian ships it', () => {
    expect(missingForSetup({ ...complete, succeeds: () => false })).toMatchInlineSnapshot(`
      [
        "venv of python3 is missing. Debian: apt install python3-venv; macOS: brew install python",
      ]
    `);
  });

  it('names --setup and npm ci where their results are not there', () => {
    expect(
      missingForMeasuring({ ...complete, has: (path) => path === '/proc/self/stat' }),
    ).toMatchInlineSnapshot(`
      [
        "Express, Fastify or Node is not in node_modules. Install them: npm ci",
        "The servers are not there yet. Install and build them: npm run bench -- --setup",
      ]
    `);
  });

  it('refuses Windows, and asks macOS for no /proc', () => {
    expect(missingForMeasuring({ ...complete, platform: 'win32' })).toMatchInlineSnapshot(`
      [
        "Gunicorn and wrk run on Linux and macOS; on Windows use WSL.",
      ]
    `);
    const mac = {
      ...complete,
      platform: 'darwin',
      has: (path: string) => !path.startsWith('/proc'),
    } as const;
    expect(missingForMeasuring(mac)).toEqual([]);
  });
});

describe('wrkVersion(printed)', () => {
  it('reads what Debian and others print', () => {
    expect(wrkVersion(answers['wrk'] ?? null)).toBe('4.1.0-3+b2');
    expect(wrkVersion('wrk 4.2.0 [kqueue] Copyright (C) 2012 Will Glozer')).toBe('4.2.0');
    expect(wrkVersion(null)).toBeNull();
  });
});
