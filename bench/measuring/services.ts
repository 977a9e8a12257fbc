import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, startDatabase } from '../database/postgres.ts';
import { newPort } from '../machine/ports.ts';
import { start, stop } from '../machine/processes.ts';
import { paths, root } from '../paths.ts';
import { type Service, type Test, type TestId, tests } from '../suites/tests.ts';

/** What servers call while they are measured; it runs from the first measurement to the last. */
export interface Services {
  /** What a server's environment has to hold for a test, as `NAME=value`. */
  readonly environmentFor: (test: TestId) => readonly string[];
  /** Makes everything as it was before the first measurement of a test. */
  readonly reset: (test: TestId) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts what some tests need. */
export async function startServices(
  asked: readonly TestId[],
  tell: (line: string) => void,
): Promise<Services> {
  const needed = new Set(asked.map(needsOf));
  if (needed.has('database')) tell('making and filling a PostgreSQL of the bench');
  const database = needed.has('database') ? await startDatabase() : null;
  const upstream = needed.has('upstream') ? await startUpstream() : null;
  return {
    environmentFor: (test) => {
      const service = needsOf(test);
      if (service === null) return [];
      return service === 'database' ? (database?.environment ?? []) : (upstream?.environment ?? []);
    },
    reset: async (test) => {
      if (needsOf(test) === 'database') await database?.reset();
    },
    stop: async () => {
      await Promise.all([database?.stop(), upstream?.stop()]);
    },
  };
}

/** The environment of a test as it is written down, without paths and ports of this machine. */
export function writtenEnvironment(test: TestId): readonly string[] {
  const service = needsOf(test);
  if (service === null) return [];
  return service === 'database'
    ? ['PGHOST=$PGHOST', 'PGUSER=bench', 'PGDATABASE=postgres']
    : ['UPSTREAM=http://127.0.0.1:$UPSTREAM_PORT'];
}

export function needsOf(test: TestId): Service | null {
  const { needs }: Test = tests[test];
  return needs;
}

async function startUpstream(): Promise<Pick<Database, 'environment' | 'stop'>> {
  const port = await newPort();
  const address = `http://127.0.0.1:${port}`;
  const delay = `${tests.gateway.waits}ms`;
  const command = [`${paths.go}/upstream`, '-port', String(port), '-delay', delay];
  const program = start(command, { log: join(root, paths.upstreamLog) });
  const deadline = Date.now() + 10_000;
  while (!(await reaches(`${address}/stock/any`))) {
    if (Date.now() > deadline)
      throw new Error(`the upstream does not start; see ${paths.upstreamLog}`);
    await sleep(50);
  }
  return { environment: [`UPSTREAM=${address}`], stop: () => stop(program) };
}

async function reaches(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { headers: { connection: 'close' } })).ok;
  } catch {
    return false;
  }
}
