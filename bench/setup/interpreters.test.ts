import { describe, expect, it } from 'vitest';
import type { Machine } from '../machine/this-machine.ts';
import {
  type Candidate,
  chooseInterpreter,
  describeInterpreter,
  interpreterPaths,
  isOptimized,
  slowLine,
} from './interpreters.ts';

const debian: Candidate = {
  path: '/usr/bin/python3.11',
  implementation: 'cpython',
  version: '3.11.2',
  minor: 11,
  freeThreaded: false,
  configured: "'--enable-shared' '--prefix=/usr' '--without-ensurepip' 'CC=gcc'",
  venv: true,
  ensurepip: true,
  pip: true,
  headers: true,
  loop: 316.4321,
};
const plain: Candidate = {
  ...debian,
  path: '/home/me/.pyenv/versions/3.13.0/bin/python3.13',
  version: '3.13.0',
  minor: 13,
  configured:
    "'--prefix=/home/me/.pyenv/versions/3.13.0' '--enable-shared' 'LDFLAGS=-L/home/me/lib'",
  loop: 480,
};

describe('interpreterPaths(machine)', () => {
  const folders: Record<string, readonly string[]> = {
    '/home/me/bin': ['python3', 'python3-config', 'ls'],
    '/usr/bin': ['python3', 'python3.11', 'python', 'python3.11-config'],
    '/home/me/.pyenv/versions': ['3.13.0'],
    '/home/me/.pyenv/versions/3.13.0/bin': ['python3.13', 'pip'],
    '/opt/pyenv/versions': ['3.12.1'],
    '/opt/pyenv/versions/3.12.1/bin': ['python3'],
  };
  const machine: Machine = {
    platform: 'linux',
    isRoot: false,
    environment: { PATH: '/home/me/bin:relative:', HOME: '/home/me' },
    has: () => true,
    list: (folder) => folders[folder] ?? [],
    ask: () => null,
  };

  it('finds those of the path, of the distribution and of pyenv, each once', () => {
    expect(interpreterPaths(machine)).toEqual([
      '/home/me/bin/python3',
      '/usr/bin/python3',
      '/usr/bin/python3.11',
      '/home/me/.pyenv/versions/3.13.0/bin/python3.13',
    ]);
  });

  it('looks for pyenv where it says that it is', () => {
    const environment = { PATH: '/usr/bin', HOME: '/home/me', PYENV_ROOT: '/opt/pyenv' };
    expect(interpreterPaths({ ...machine, environment }).at(-1)).toBe(
      '/opt/pyenv/versions/3.12.1/bin/python3',
    );
  });
});

describe('chooseInterpreter(candidates)', () => {
  it('takes the fastest, not the newest or the first', () => {
    expect(chooseInterpreter([plain, debian])).toEqual({ interpreter: debian, pip: null });
  });

  it.each([
    ['too old', { minor: 10, loop: null }],
    ['too new for the pinned packages', { minor: 15 }],
    ['no CPython', { implementation: 'pypy' }],
    ['free-threaded', { freeThreaded: true }],
    ['without venv', { venv: false }],
  ])('passes over one that is %s', (_, change) => {
    expect(chooseInterpreter([{ ...debian, ...change }, plain])).toMatchObject({
      interpreter: plain,
    });
  });

  it('installs by another pip where the fastest has none for its environments', () => {
    const bare = { ...debian, ensurepip: false, pip: false };
    expect(chooseInterpreter([bare, plain])).toEqual({ interpreter: bare, pip: plain });
  });

  it('says in one line what is missing', () => {
    expect(chooseInterpreter([])).toMatchInlineSnapshot(`
      {
        "problem": "python3 is not installed; 3.11 to 3.14 is needed. Debian: apt install python3 python3-venv; macOS: brew install python",
      }
    `);
    const old = { ...debian, version: '3.9.2', minor: 9, loop: null };
    expect(chooseInterpreter([old])).toMatchInlineSnapshot(`
      {
        "problem": "python3 is 3.9.2; 3.11 to 3.14 is needed. Debian: apt install python3 python3-venv; macOS: brew install python",
      }
    `);
    expect(chooseInterpreter([{ ...debian, headers: false }])).toMatchInlineSnapshot(`
      {
        "problem": "/usr/bin/python3.11 has no headers, and gunicorn[fast] is compiled. Debian: apt install python3-dev; macOS: brew install python",
      }
    `);
    expect(chooseInterpreter([{ ...debian, ensurepip: false, pip: false }])).toMatchInlineSnapshot(`
      {
        "problem": "/usr/bin/python3.11 has no venv with pip, and there is no other pip. Debian: apt install python3-venv; macOS: brew install python",
      }
    `);
  });
});

describe('slowLine(interpreter)', () => {
  it('warns of one that was compiled without optimization, in one line', () => {
    expect(slowLine(plain)).toMatchInlineSnapshot(
      `"the fastest Python found, 3.13.0 at /home/me/.pyenv/versions/3.13.0/bin/python3.13, was compiled without --enable-optimizations: Flask will look 1.15 to 1.5 times slower than it is. Debian: apt install python3 python3-venv; macOS: brew install python"`,
    );
  });

  it('says nothing of an optimized one, or of the distribution’s own', () => {
    expect(slowLine(debian)).toBeNull();
    expect(slowLine({ ...plain, configured: "'--enable-optimizations'" })).toBeNull();
  });
});

describe('isOptimized(configured)', () => {
  it.each([
    ["'--prefix=/usr'", true],
    ["'--prefix=/usr/local'", false],
    ["'--enable-optimizations' '--with-lto'", true],
    ["'CFLAGS=--enable-optimizations'", false],
    ['', false],
  ])('of %s is %j', (configured, optimized) => {
    expect(isOptimized(configured)).toBe(optimized);
  });
});

describe('describeInterpreter(candidate)', () => {
  it('has flags and loop, and no path of the machine', () => {
    expect(describeInterpreter(debian)).toEqual({
      optimized: true,
      flags: '--enable-shared --without-ensurepip',
      loop: { takes: 316.4, fastest: 316.4 },
    });
    expect(JSON.stringify(describeInterpreter(plain))).not.toContain('/');
  });
});
