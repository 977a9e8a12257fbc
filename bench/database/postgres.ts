import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { atTheEnd, run, type Started, start, stop } from '../machine/processes.ts';
import { paths, root } from '../paths.ts';
import { type Machine, thisMachine } from '../machine/this-machine.ts';
import {
  environmentFor,
  initCommand,
  type PostgresPrograms,
  postgresPrograms,
  psqlCommand,
  serverCommand,
} from './postgres-commands.ts';

/** A PostgreSQL of the bench, with the rows of database/schema.sql. */
export interface Database {
  /** What programs read to reach it, as `NAME=value`. */
  readonly environment: readonly string[];
  /** Takes away what a measurement inserted. */
  readonly reset: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Makes a cluster in a new folder for temporary files, whose path is short enough for a socket and
 * open to the user that PostgreSQL runs as, starts it there on a Unix socket alone, and fills it. The
 * folder is gone when the database is stopped or this program ends.
 */
export async function startDatabase(machine: Machine = thisMachine): Promise<Database> {
  const programs = postgresPrograms(machine);
  if ('problem' in programs) throw new Error(programs.problem);
  const folder = mkdtempSync(join(tmpdir(), 'bench-pg-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const keep = atTheEnd(remove);
  if (programs.owner) chownSync(folder, programs.owner.uid, programs.owner.gid);
  await run(initCommand(programs, folder), { folder });
  const log = join(root, paths.databaseLog);
  const server = start(serverCommand(programs, folder), { folder, log });
  await untilReady(programs, folder, server);
  const execute = (file: string) =>
    run(psqlCommand(programs, folder, ['--file', join(root, file)]));
  await execute(paths.schema);
  return {
    environment: environmentFor(folder),
    reset: async () => {
      await execute(paths.reset);
    },
    stop: async () => {
      await stop(server);
      keep();
      remove();
    },
  };
}

const startLimitMs = 30_000;

async function untilReady(
  programs: PostgresPrograms,
  folder: string,
  server: Started,
): Promise<void> {
  let ended = false;
  const end = () => {
    ended = true;
  };
  server.ended.then(end, end);
  const deadline = Date.now() + startLimitMs;
  while (!(await answers(programs, folder))) {
    if (ended || Date.now() > deadline) {
      throw new Error(`PostgreSQL does not start; see ${paths.databaseLog}`);
    }
    await sleep(100);
  }
}

async function answers(programs: PostgresPrograms, folder: string): Promise<boolean> {
  try {
    await run(psqlCommand(programs, folder, ['--command', 'SELECT 1']));
    return true;
  } catch {
    return false;
  }
}
