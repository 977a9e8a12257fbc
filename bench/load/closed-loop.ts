import { run } from '../machine/processes.ts';
import { paths } from '../paths.ts';
import { stacks } from '../servers/stacks.ts';
import type { Case } from '../suites/cases.ts';
import { type Test, tests } from '../suites/tests.ts';
import { rotates, writeRequests } from './requests.ts';
import { parseWrk, type WrkReport } from './wrk.ts';

/** Where load comes from. */
export interface Generator {
  readonly port: number | '$PORT';
  readonly seconds: number;
  /** Cores of the load generator. */
  readonly cores: number;
  /** What keeps it on those cores. */
  readonly pin: readonly string[];
}

/** Seconds after which wrk counts an answer as late, for servers that queue where all can see. */
const usualTimeout = 10;

/** The command of wrk for a configuration. */
export function wrkCommand(
  { test, stack }: Case,
  connections: number,
  { port, seconds, cores, pin }: Generator,
): string[] {
  const { requests }: Test = tests[test];
  const scripted = rotates(test);
  const timeout = countsTimeouts(stack) ? usualTimeout : Math.ceil(seconds) + usualTimeout;
  return [
    ...pin,
    'wrk',
    '--latency',
    '--threads',
    String(Math.min(cores, connections)),
    '--connections',
    String(connections),
    '--duration',
    `${Math.ceil(seconds)}s`,
    '--timeout',
    `${timeout}s`,
    ...(scripted ? ['--script', 'bench/load/requests.lua'] : []),
    `http://127.0.0.1:${port}${scripted ? '' : requests[0].path}`,
    ...(scripted ? ['--', paths.requests] : []),
  ];
}

/** Where answers may take as long as the measurement, no limit above it can ever be passed. */
function countsTimeouts(stack: Case['stack']): boolean {
  return !stacks[stack].queuesUnseen;
}

/** Runs wrk to its end. Throws an Error with its output when it fails. */
export async function closedLoop(
  configuration: Case,
  connections: number,
  generator: Generator,
): Promise<WrkReport> {
  writeRequests(configuration.test);
  return parseWrk(await run(wrkCommand(configuration, connections, generator)));
}
