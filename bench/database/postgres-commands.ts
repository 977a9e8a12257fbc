import type { Machine } from '../machine/this-machine.ts';

/** The programs of a PostgreSQL, and whom they run as. */
export interface PostgresPrograms {
  readonly folder: string;
  /** A user other than root, whom PostgreSQL refuses; null where this program is not root. */
  readonly owner: { readonly name: string; readonly uid: number; readonly gid: number } | null;
}

/** The user that Debian's package makes. */
const packageUser = 'postgres';

const role = 'bench';

/** The newest PostgreSQL of this machine, or one line that says what is missing. */
export function postgresPrograms(
  machine: Machine,
): PostgresPrograms | { readonly problem: string } {
  const folder = programFolders(machine).find((each) =>
    ['initdb', 'postgres', 'psql'].every((program) => machine.has(`${each}/${program}`)),
  );
  if (folder === undefined) {
    return {
      problem:
        'PostgreSQL is not installed. Debian: apt install postgresql; macOS: brew install postgresql@17; or leave out the suites that need it: --suite',
    };
  }
  if (!machine.isRoot) return { folder, owner: null };
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number.parseInt(machine.ask('id', flag, packageUser) ?? '', 10),
  );
  if (uid === undefined || gid === undefined || Number.isNaN(uid) || Number.isNaN(gid)) {
    return {
      problem: `PostgreSQL does not run as root, and there is no user "${packageUser}". Make one: useradd --system ${packageUser}`,
    };
  }
  return { folder, owner: { name: packageUser, uid, gid } };
}

/** Where packages put the programs of each version: newest first, and last what the path finds. */
function programFolders(machine: Machine): string[] {
  const newestFirst = (folder: string, name: RegExp, programs: (entry: string) => string) =>
    machine
      .list(folder)
      .filter((entry) => name.test(entry))
      .toSorted((a, b) => versionOf(b) - versionOf(a))
      .map(programs);
  const onPath = machine.ask('pg_config', '--bindir')?.trim();
  return [
    ...newestFirst('/usr/lib/postgresql', /^\d+$/, (entry) => `/usr/lib/postgresql/${entry}/bin`),
    ...['/opt/homebrew/opt', '/usr/local/opt'].flatMap((brew) =>
      newestFirst(brew, /^postgresql@\d+$/, (entry) => `${brew}/${entry}/bin`),
    ),
    ...(onPath?.startsWith('/') ? [onPath] : []),
  ];
}

function versionOf(entry: string): number {
  return Number(/\d+$/.exec(entry)?.[0] ?? 0);
}

export function initCommand(programs: PostgresPrograms, folder: string): string[] {
  return [
    ...asOwner(programs),
    `${programs.folder}/initdb`,
    '--pgdata',
    `${folder}/data`,
    '--username',
    role,
    '--auth',
    'trust',
    '--encoding',
    'UTF8',
    '--locale',
    'C',
    '--no-sync',
  ];
}

/**
 * The server. Nothing of it has to survive a crash, so it does not wait for the disk; nothing cleans
 * up behind a measurement's back; nothing waits forever; and its times are UTC.
 */
export function serverCommand(programs: PostgresPrograms, folder: string): string[] {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: folder,
    timezone: 'UTC',
    shared_buffers: '128MB',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    autovacuum: 'off',
    lock_timeout: '10s',
  };
  return [
    ...asOwner(programs),
    `${programs.folder}/postgres`,
    '-D',
    `${folder}/data`,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

export function psqlCommand(
  programs: PostgresPrograms,
  folder: string,
  more: readonly string[],
): string[] {
  return [
    'env',
    ...environmentFor(folder),
    `${programs.folder}/psql`,
    '--no-psqlrc',
    '--quiet',
    '--set',
    'ON_ERROR_STOP=1',
    ...more,
  ];
}

/** What libpq, and pgx like it, read to find the database. */
export function environmentFor(folder: string): string[] {
  return [`PGHOST=${folder}`, `PGUSER=${role}`, 'PGDATABASE=postgres'];
}

/** Setpriv, of which each Linux has one, becomes the program instead of waiting for it. */
function asOwner({ owner }: PostgresPrograms): string[] {
  return owner === null
    ? []
    : ['setpriv', '--reuid', owner.name, '--regid', owner.name, '--clear-groups', '--'];
}
