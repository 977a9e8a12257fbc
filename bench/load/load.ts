import { start, stop } from '../machine/processes.ts';
import { stacks } from '../servers.ts';
import { type Case, suites } from '../suites.ts';
import { parseWrk, type WrkReport } from './wrk.ts';

export interface Load {
  readonly port: number | '$PORT';
  readonly seconds: number;
  /** Threads of wrk: one for each core of the load, but no more than connections. */
  readonly cores: number;
  /** What keeps it on those cores. */
  readonly pin: readonly string[];
}

/** Seconds after which wrk counts an answer as late, for servers that queue where all can see. */
const usualTimeout = 10;

/** The command of wrk for a configuration. */
export function loadCommand(
  { suite, stack, connections }: Case,
  { port, seconds, cores, pin }: Load,
): string[] {
  const { path, script } = suites[suite];
  const timeout = countsTimeouts(stack) ? usualTimeout : seconds + usualTimeout;
  return [
    ...pin,
    'wrk',
    '--latency',
    '--threads',
    String(Math.min(cores, connections)),
    '--connections',
    String(connections),
    '--duration',
    `${seconds}s`,
    '--timeout',
    `${timeout}s`,
    ...(script === null ? [] : ['--script', script]),
    `http://127.0.0.1:${port}${path}`,
  ];
}

/** Where answers may take as long as the measurement, no limit above it can ever be passed. */
export function countsTimeouts(stack: Case['stack']): boolean {
  return !stacks[stack].queuesUnseen;
}

/** Runs wrk to its end. Throws an Error with its output when it fails. */
export async function runLoad(configuration: Case, load: Load): Promise<WrkReport> {
  const wrk = start(loadCommand(configuration, load));
  const status = await wrk.ended;
  await stop(wrk);
  if (status !== 0) throw new Error(`wrk failed: ${wrk.output().trim()}`);
  return parseWrk(wrk.output());
}
