import { setTimeout as sleep } from 'node:timers/promises';
import { closedLoop, type Generator } from '../load/closed-loop.ts';
import { openConnections } from '../load/held-connections.ts';
import { openLoop } from '../load/open-loop.ts';
import type { CorePlan } from '../machine/cores.ts';
import { cpuSecondsOf } from '../machine/cpu-time.ts';
import { memoryOf } from '../machine/memory.ts';
import { noiseBetween, readMoment } from '../machine/noise.ts';
import type { Started } from '../machine/processes.ts';
import { type Stack, stacks } from '../servers/stacks.ts';
import type { Case } from '../suites/cases.ts';
import type { Times } from '../suites/suites.ts';
import {
  cpuFigures,
  type Figures,
  latencyFigures,
  quotable,
  type Unquoted,
  unquotedOf,
} from './figures.ts';
import type { Services } from './services.ts';
import { untilIdle, withServer } from './with-server.ts';

/** One measurement of one configuration. */
export interface Measurement {
  readonly figures: Figures;
  /** Share of the machine's CPU that others used during the load, 0 to 1; null where unknown. */
  readonly noise: number | null;
  /** Null where latencies are quoted. */
  readonly unquoted: Unquoted | null;
}

/** What all measurements of a run have in common. */
export interface Bench {
  readonly plan: CorePlan;
  readonly services: Services;
  /** Requests/s of the paced configurations, by row. */
  readonly rateOf: (configuration: Case) => number;
}

/**
 * Starts the server afresh, checks its answer, warms it up, measures, stops it. Throws an Error when
 * the server does not come up or answers something else.
 */
export function measure(configuration: Case, times: Times, bench: Bench): Promise<Measurement> {
  return withServer(configuration, bench, (server, port) => {
    const run: Running = { configuration, times, bench, server, port };
    const { load } = configuration;
    if (load.kind === 'held') return measureHeld(run, load.connections);
    return load.kind === 'paced' ? measurePaced(run) : measureClosed(run, load.connections);
  });
}

/** Requests/s that a server reaches over some connections that send as fast as they are answered. */
export async function saturationOf(
  configuration: Case,
  { connections, times, bench }: { connections: number; times: Times; bench: Bench },
): Promise<number> {
  const report = await withServer(configuration, bench, async (server, port) => {
    const load = (seconds: number) =>
      openLoop(configuration.test, { connections }, { ...generator(bench, port), seconds });
    await warmUp({ times, server }, load);
    return load(times.duration);
  });
  return report.reached;
}

interface Running {
  readonly configuration: Case;
  readonly times: Times;
  readonly bench: Bench;
  readonly server: Started;
  readonly port: number;
}

async function measureClosed(run: Running, connections: number): Promise<Measurement> {
  const { configuration, times, bench, server, port } = run;
  const { queuesUnseen }: Stack = stacks[configuration.stack];
  const load = (seconds: number) =>
    closedLoop(configuration, connections, { ...generator(bench, port), seconds });
  if (!queuesUnseen) await warmUp(run, load);
  const { result: report, cpuSeconds, noise } = await observed(server, () => load(times.duration));
  const unquoted = unquotedOf(report, connections);
  return {
    figures: {
      throughput: report.throughput,
      ...latencyFigures(report.latency, { quoted: unquoted === null }),
      errors: report.socketErrors + report.badStatus,
      timeouts: queuesUnseen ? null : report.timeouts,
      ...cpuFigures({ ...report, cpuSeconds, cores: bench.plan.server }),
      ...memoryFigures(server),
    },
    noise,
    unquoted,
  };
}

/** A load that does not count, until the server is idle again; none in a quick run. */
async function warmUp(
  { times, server }: Pick<Running, 'times' | 'server'>,
  load: (seconds: number) => Promise<unknown>,
): Promise<void> {
  if (times.warmUp === 0) return;
  await load(times.warmUp);
  await untilIdle(server);
}

async function measurePaced(run: Running): Promise<Measurement> {
  const { configuration, times, bench, server, port } = run;
  const rate = bench.rateOf(configuration);
  const load = (seconds: number) =>
    openLoop(configuration.test, { rate }, { ...generator(bench, port), seconds });
  await warmUp(run, load);
  const { result: report, cpuSeconds, noise } = await observed(server, () => load(times.duration));
  const behind = report.reached < quotable.rate * rate;
  return {
    figures: {
      'rate-target': rate,
      'rate-reached': report.reached,
      ...(report.latency && latencyFigures(report.latency, { quoted: !behind })),
      errors: report.errors,
      ...cpuFigures({
        cpuSeconds,
        answered: report.answered,
        seconds: times.duration,
        cores: bench.plan.server,
      }),
      ...memoryFigures(server),
    },
    noise,
    unquoted: behind ? { why: 'behind', wanted: rate, came: report.reached } : null,
  };
}

/** Each program answers it after five seconds. */
const waitingPath = '/api/wait';
/** Connections that a server has seen before those that count: enough to load what it loads once. */
const firstConnections = 20;
/** Seconds at most, so that nothing is answered before memory is read. */
const longestSettling = 1.5;

/**
 * Memory of a connection that is open and idle, and of one whose request waits: how much the PSS of
 * the server grows, by the number of connections. Where a server lets fewer requests wait at once,
 * only so many are sent.
 */
async function measureHeld(run: Running, connections: number): Promise<Measurement> {
  const { configuration, times, bench, server, port } = run;
  const stack: Stack = stacks[configuration.stack];
  const settle = () => sleep(Math.min(times.duration / 2, longestSettling) * 1000);
  const first = await openConnections(port, firstConnections);
  first.close();
  await untilIdle(server);
  const { result, noise } = await observed(server, async () => {
    const before = memoryOf(server.pid).pss;
    const held = await openConnections(port, connections);
    try {
      await settle();
      const open = memoryOf(server.pid).pss;
      const waiting = Math.min(connections, stack.waitingAtOnce(bench.plan.server) ?? connections);
      held.send(waitingPath, waiting);
      await settle();
      if (held.answers() > 0) throw new Error(`${waitingPath} was answered at once`);
      const perOpen = kilobytesEach(before, open, connections);
      const more = kilobytesEach(open, memoryOf(server.pid).pss, waiting);
      return {
        'memory-per-open-connection': perOpen,
        'memory-per-waiting-connection': perOpen === null || more === null ? null : perOpen + more,
        ...memoryFigures(server),
      };
    } finally {
      held.close();
    }
  });
  return { figures: result, noise, unquoted: null };
}

/** By how many kB (1000 bytes) each of some connections made memory grow; MB are given. */
function kilobytesEach(from: number | null, to: number | null, count: number): number | null {
  return from === null || to === null ? null : Math.max(0, ((to - from) * 1000) / count);
}

/** Does something to a server, and says what CPU the server and others used meanwhile. */
async function observed<T>({ pid }: Started, act: () => Promise<T>) {
  const from = { moment: readMoment(), cpu: cpuSecondsOf(pid) };
  const result = await act();
  const to = { moment: readMoment(), cpu: cpuSecondsOf(pid) };
  return {
    result,
    cpuSeconds: from.cpu === null || to.cpu === null ? null : to.cpu - from.cpu,
    noise: noiseBetween(from.moment, to.moment),
  };
}

function memoryFigures({ pid }: Started): Figures {
  const { rss, pss } = memoryOf(pid);
  return { memory: rss, 'memory-pss': pss };
}

function generator({ plan }: Bench, port: number): Omit<Generator, 'seconds'> & { port: number } {
  return { port, cores: plan.load, pin: plan.pinLoad };
}
