import type { Bilingual } from '#schema/fields.ts';
import type { CorePlan } from '../machine/cores.ts';
import { loadCommand } from '../load/load.ts';
import type { Measured } from './measured.ts';
import { servedBy } from './served-by.ts';
import { type Stack, stacks } from '../servers.ts';
import { dynamicRoutes } from '../suites.ts';

/** What a run file says besides its figures. */
export interface Circumstances {
  readonly id: string;
  /** Day of the measurement, YYYY-MM-DD. */
  readonly date: string;
  readonly quick: boolean;
  readonly duration: number;
  readonly warmUp: number;
  readonly repeats: number;
  readonly plan: CorePlan;
  /** GB. */
  readonly memory: number;
  readonly machine: Bilingual;
  readonly versions: { readonly servers: string; readonly wrk: string | null };
}

/** What a reader needs to judge or repeat a run. */
export interface RunSetup {
  readonly tool: 'wrk';
  readonly toolVersion: string | null;
  readonly connections: null;
  readonly connectionsMeaning: Bilingual;
  readonly duration: number;
  readonly rampUp: null;
  readonly cores: number;
  readonly memory: number;
  readonly machine: Bilingual;
  readonly endpoint: null;
  readonly routes: number;
  readonly server: Bilingual;
  readonly versions: string;
  readonly workers: number;
  readonly loadOnSameMachine: true;
  readonly repeats: number;
  readonly percentiles: string;
  readonly commands: readonly string[];
  /** Highest share of the machine's CPU that other programs used in a measurement, 0 to 1. */
  readonly noise: number | null;
}

export function setupOf(measured: readonly Measured[], around: Circumstances): RunSetup {
  const { duration, plan, versions } = around;
  const noises = measured
    .flatMap(({ measurements }) => measurements.map(({ noise }) => noise))
    .filter((noise) => noise !== null);
  return {
    tool: 'wrk',
    toolVersion: versions.wrk,
    connections: null,
    connectionsMeaning: {
      zh: '保持打开的连接数，每个连接同时只有一个请求；各行的数目见其并发数',
      en: 'open connections, each with one request at a time; the concurrency of a row is its number',
    },
    duration,
    rampUp: null,
    cores: plan.total,
    memory: around.memory,
    machine: around.machine,
    endpoint: null,
    routes: dynamicRoutes,
    server: servedBy(
      measured.map(({ configuration }) => configuration.stack),
      plan.server,
    ),
    versions: versions.servers,
    workers: plan.server,
    loadOnSameMachine: true,
    repeats: around.repeats,
    percentiles: 'p50, p75, p90, p99',
    commands: commandsOf(measured, around),
    noise: noises.length > 0 ? Number(Math.max(...noises).toFixed(4)) : null,
  };
}

/** Every command once, as it was run from the root of the project; the port was new each time. */
function commandsOf(measured: readonly Measured[], { plan, duration }: Circumstances): string[] {
  const servers = measured.map(({ configuration: { stack } }) => {
    const { command }: Stack = stacks[stack];
    return [...plan.pinServer, ...command({ port: '$PORT', cores: plan.server })];
  });
  const load = { port: '$PORT', seconds: duration, cores: plan.load, pin: plan.pinLoad } as const;
  const loads = measured.map(({ configuration }) => loadCommand(configuration, load));
  return [...new Set([...servers, ...loads].map((words) => words.join(' ')))];
}
