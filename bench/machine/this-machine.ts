import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.ts';

/** What this machine answers about itself; an argument, so that tests can be other machines. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  /** Variables of the environment; undefined where they are not set. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether a path from the root of the project, or an absolute one, exists. */
  readonly has: (path: string) => boolean;
  /** Names in a folder; empty where there is none. */
  readonly list: (folder: string) => readonly string[];
  /** What a command printed to either stream, whatever its status; null when there is none such. */
  readonly ask: (command: string, ...args: readonly string[]) => string | null;
}

export const thisMachine: Machine = {
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  environment: process.env,
  has: (path) => existsSync(path.startsWith('/') ? path : join(root, path)),
  list: (folder) => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
  ask: (command, ...args) => {
    const { error, stdout, stderr } = spawn(command, args);
    return error ? null : `${stdout}${stderr}`;
  },
};

function spawn(command: string, args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(command, args, { cwd: root, encoding: 'utf8', timeout: 30_000 });
}
