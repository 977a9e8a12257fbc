import { run } from '../machine/processes.ts';
import { paths } from '../paths.ts';
import type { TestId } from '../suites/tests.ts';
import type { Generator } from './closed-loop.ts';
import { writeTargets } from './requests.ts';
import { parseResults, type VegetaReport } from './vegeta.ts';

/**
 * Requests that may be under way at once. More than that wait for their turn in vegeta, which the
 * latencies count from the schedule on all the same; and the server then cannot hold the rate.
 */
const mostInFlight = 1000;

/** How vegeta sends: at a rate in requests/s, or over a number of connections as fast as it goes. */
export type Pace = { readonly rate: number } | { readonly connections: number };

/** The command of vegeta for a pace. */
export function vegetaCommand(pace: Pace, { seconds, cores, pin }: Generator): string[] {
  const [rate, workers] = 'rate' in pace ? [pace.rate, mostInFlight] : [0, pace.connections];
  return [
    ...pin,
    `${paths.go}/vegeta`,
    '-cpus',
    String(cores),
    'attack',
    '-format',
    'json',
    '-targets',
    paths.targets,
    '-rate',
    `${rate}/1s`,
    '-duration',
    `${seconds}s`,
    '-max-workers',
    String(workers),
    '-connections',
    String(mostInFlight),
    '-max-body',
    '0',
    '-output',
    paths.results,
  ];
}

/** Sends the requests of a test to the end. Throws an Error with vegeta’s output when it fails. */
export async function openLoop(
  test: TestId,
  pace: Pace,
  generator: Generator & { readonly port: number },
): Promise<VegetaReport> {
  writeTargets(test, generator.port);
  await run(vegetaCommand(pace, generator));
  const csv = await run([`${paths.go}/vegeta`, 'encode', '-to', 'csv', paths.results]);
  return parseResults(csv, {
    rate: 'rate' in pace ? pace.rate : null,
    seconds: generator.seconds,
  });
}
