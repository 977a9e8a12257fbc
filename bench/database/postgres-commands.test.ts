import { describe, expect, it } from 'vitest';
import type { Machine } from '../machine/this-machine.ts';
import {
  environmentFor,
  initCommand,
  postgresPrograms,
  psqlCommand,
  serverCommand,
} from './postgres-commands.ts';

const nothing: Machine = {
  platform: 'linux',
  isRoot: false,
  environment: {},
  has: () => false,
  list: () => [],
  ask: () => null,
};

const debian: Machine = {
  ...nothing,
  has: (path) => path.startsWith('/usr/lib/postgresql/'),
  list: (folder) => (folder === '/usr/lib/postgresql' ? ['9', '15', '17'] : []),
};

describe('postgresPrograms(machine)', () => {
  it('takes the newest version of Debian', () => {
    expect(postgresPrograms(debian)).toEqual({
      folder: '/usr/lib/postgresql/17/bin',
      owner: null,
    });
  });

  it('passes over a version of which only a part is installed', () => {
    const client = (path: string) =>
      path.includes('/15/') || path === '/usr/lib/postgresql/17/bin/psql';
    expect(postgresPrograms({ ...debian, has: client })).toMatchObject({
      folder: '/usr/lib/postgresql/15/bin',
    });
  });

  it('finds Homebrew’s, and what the path has', () => {
    const brewed = (folder: string) =>
      folder === '/opt/homebrew/opt' ? ['go', 'postgresql@17'] : [];
    expect(postgresPrograms({ ...nothing, has: () => true, list: brewed })).toMatchObject({
      folder: '/opt/homebrew/opt/postgresql@17/bin',
    });
    const asked = (command: string) => (command === 'pg_config' ? '/opt/pg/bin\n' : null);
    expect(postgresPrograms({ ...nothing, has: () => true, ask: asked })).toMatchObject({
      folder: '/opt/pg/bin',
    });
  });

  it('runs as the package’s user where root asks', () => {
    const ids: Record<string, string> = { '-u': '105\n', '-g': '113\n' };
    const asRoot: Machine = { ...debian, isRoot: true, ask: (_, flag = '') => ids[flag] ?? null };
    expect(postgresPrograms(asRoot)).toMatchObject({
      owner: { name: 'postgres', uid: 105, gid: 113 },
    });
  });

  it('says in one line what is missing', () => {
    expect(postgresPrograms(nothing)).toMatchInlineSnapshot(`
      {
        "problem": "PostgreSQL is not installed. Debian: apt install postgresql; macOS: brew install postgresql@17; or leave out the suites that need it: --suite",
      }
    `);
    const noUser = { ...debian, isRoot: true, ask: () => 'id: ‘postgres’: no such user\n' };
    expect(postgresPrograms(noUser)).toMatchInlineSnapshot(`
      {
        "problem": "PostgreSQL does not run as root, and there is no user "postgres". Make one: useradd --system postgres",
      }
    `);
  });
});

describe('initCommand, serverCommand, psqlCommand, environmentFor', () => {
  const folder = '/tmp/bench-pg-a1b2c3';
  const programs = { folder: '/usr/lib/postgresql/15/bin', owner: null };

  it('listen on a socket in their folder alone', () => {
    const command = serverCommand(programs, folder);
    expect(command).toContain('listen_addresses=');
    expect(command).toContain(`unix_socket_directories=${folder}`);
    expect(command).toContain(`${folder}/data`);
    expect(environmentFor(folder)).toContain(`PGHOST=${folder}`);
  });

  it('keep the socket below the 103 bytes that every system allows, also where paths are long', () => {
    const macos = '/private/var/folders/zz/zyxvpxvq6csfxvn_n0000000000000/T/bench-pg-a1b2c3';
    expect(`${macos}/.s.PGSQL.5432`.length).toBeLessThan(103);
  });

  it('become the owner without a process between, and only then', () => {
    const owned = { ...programs, owner: { name: 'postgres', uid: 105, gid: 113 } };
    for (const command of [initCommand(owned, folder), serverCommand(owned, folder)]) {
      expect(command.slice(0, 7).join(' ')).toBe(
        'setpriv --reuid postgres --regid postgres --clear-groups --',
      );
    }
    expect(psqlCommand(owned, folder, [])).not.toContain('setpriv');
    expect(serverCommand(programs, folder)[0]).toBe('/usr/lib/postgresql/15/bin/postgres');
  });
});
