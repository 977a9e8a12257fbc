import type { Bilingual } from '#schema/fields.ts';
import type { Runtime } from '#schema/run.ts';
import { wrkCommand } from '../load/closed-loop.ts';
import { vegetaCommand } from '../load/open-loop.ts';
import type { CorePlan } from '../machine/cores.ts';
import { writtenEnvironment } from '../measuring/services.ts';
import { serverCommand } from '../measuring/with-server.ts';
import { servedBy } from '../servers/stacks.ts';
import type { InterpreterBuild } from '../setup/interpreters.ts';
import type { Versions } from '../setup/versions.ts';
import { dynamicRoutes } from '../suites/tests.ts';
import type { Measured } from './measured.ts';
import { tools } from './rows.ts';
import { runtimesOf } from './runtimes.ts';

/** What a run file says besides its figures. */
export interface Circumstances {
  readonly id: string;
  /** Day of the measurement, YYYY-MM-DD. */
  readonly date: string;
  readonly quick: boolean;
  readonly repeats: number;
  readonly plan: CorePlan;
  /** GB. */
  readonly memory: number;
  readonly machine: Bilingual;
  readonly versions: Versions;
  /** Null where no Python was measured. */
  readonly interpreter: InterpreterBuild | null;
}

/** What a reader needs to judge or repeat a run. */
export interface RunSetup {
  readonly tool: string;
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
  readonly reported: 'median';
  readonly runtimes: readonly Runtime[];
  readonly percentiles: string;
  readonly commands: readonly string[];
  /** Highest share of the machine's CPU that other programs used in a measurement, 0 to 1. */
  readonly noise: number | null;
}

export function setupOf(measured: readonly Measured[], around: Circumstances): RunSetup {
  const { plan, versions } = around;
  const noises = measured
    .flatMap(({ measurements }) => measurements.map(({ noise }) => noise))
    .filter((noise) => noise !== null);
  const tools = toolsOf(measured);
  const used = measured.map(({ configuration }) => configuration.stack);
  return {
    tool: tools.map(({ name }) => name).join(', '),
    toolVersion: tools.map((tool) => tool.version(versions) ?? 'unknown').join(', '),
    connections: null,
    connectionsMeaning: {
      zh: '保持打开的连接数，每个连接同时最多一个请求；各行的数目见其并发数。按固定速率发送的行没有并发数',
      en: 'open connections, each with one request at a time at most; the concurrency of a row is its number. Rows at a set rate have none',
    },
    // The shortest, because a doubt about length is about that one; each row has its own.
    duration: Math.min(...measured.map(({ times }) => times.duration)),
    rampUp: null,
    cores: plan.total,
    memory: around.memory,
    machine: around.machine,
    endpoint: null,
    routes: dynamicRoutes,
    server: servedBy(used, plan.server),
    versions: versions.servers,
    workers: plan.server,
    loadOnSameMachine: true,
    repeats: around.repeats,
    reported: 'median',
    runtimes: runtimesOf(used, around),
    percentiles: 'p50, p75, p90, p99, p99.9',
    commands: commandsOf(measured, around),
    noise: noises.length > 0 ? Number(Math.max(...noises).toFixed(4)) : null,
  };
}

/** With wrk first: the audit knows by it that latencies may be corrected, and then asks for less. */
function toolsOf(measured: readonly Measured[]) {
  const kinds = new Set(measured.map(({ configuration }) => configuration.load.kind));
  return [
    { kind: 'closed', version: ({ wrk }: Versions) => wrk },
    { kind: 'paced', version: ({ vegeta }: Versions) => vegeta },
    { kind: 'held', version: () => '2' },
  ]
    .filter(({ kind }) => kinds.has(kind as keyof typeof tools))
    .map(({ kind, version }) => ({ name: tools[kind as keyof typeof tools], version }));
}

/** Every command once, as it was run from the root of the project; the port was new each time. */
function commandsOf(measured: readonly Measured[], { plan }: Circumstances): string[] {
  const servers = measured.map(({ configuration: { test, stack } }) =>
    serverCommand(stack, {
      environment: writtenEnvironment(test),
      place: { port: '$PORT', cores: plan.server },
      pin: plan.pinServer,
    }),
  );
  const loads = measured.flatMap((each) => loadCommandOf(each, plan));
  return [...new Set([...servers, ...loads].map((words) => words.join(' ')))];
}

/** None where connections are only held, which the bench does by itself. */
function loadCommandOf(
  { configuration, times, measurements }: Measured,
  plan: CorePlan,
): readonly string[][] {
  const { load } = configuration;
  const generator = {
    port: '$PORT',
    seconds: times.duration,
    cores: plan.load,
    pin: plan.pinLoad,
  } as const;
  if (load.kind === 'closed') return [wrkCommand(configuration, load.connections, generator)];
  const rate = measurements[0]?.figures['rate-target'];
  return load.kind === 'paced' && rate ? [vegetaCommand({ rate }, generator)] : [];
}
