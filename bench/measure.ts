import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CorePlan } from './machine/cores.ts';
import { cpuSecondsOf } from './machine/cpu-time.ts';
import { answersPing, checkAnswer } from './endpoints.ts';
import { runLoad } from './load/load.ts';
import { type Memory, memoryOf } from './machine/memory.ts';
import { noiseBetween, readMoment } from './machine/noise.ts';
import { paths, root } from './paths.ts';
import { newPort } from './machine/ports.ts';
import { type Started, start, stop } from './machine/processes.ts';
import { type Stack, stacks } from './servers.ts';
import type { Case } from './suites.ts';
import type { WrkReport } from './load/wrk.ts';

/** One measurement of one configuration. */
export interface Measurement {
  readonly report: WrkReport;
  /** Seconds of CPU that the server's processes used during the load; null where unknown. */
  readonly cpuSeconds: number | null;
  /** Memory of the server's processes right after the load. */
  readonly memory: Memory;
  /** Share of the machine's CPU that others used during the load, 0 to 1; null where unknown. */
  readonly noise: number | null;
}

export interface Times {
  /** Seconds of the measured load, and of the load before it. */
  readonly duration: number;
  readonly warmUp: number;
}

/**
 * Starts the server afresh on a new port, checks its answer, warms it up, measures, stops it.
 * Throws an Error when the server does not come up or answers something else.
 */
export async function measure(
  configuration: Case,
  times: Times,
  plan: CorePlan,
): Promise<Measurement> {
  const port = await newPort();
  const stack: Stack = stacks[configuration.stack];
  const command = [...plan.pinServer, ...stack.command({ port, cores: plan.server })];
  const server = start(command, { log: join(root, paths.log) });
  try {
    await untilAnswering(server, port);
    await checkAnswer(configuration.suite, port);
    const load = { port, cores: plan.load, pin: plan.pinLoad };
    await untilIdle(server);
    if (!stack.queuesUnseen) {
      await runLoad(configuration, { ...load, seconds: times.warmUp });
      await untilIdle(server);
    }
    const from = { moment: readMoment(), cpu: cpuSecondsOf(server.pid) };
    const report = await runLoad(configuration, { ...load, seconds: times.duration });
    const to = { moment: readMoment(), cpu: cpuSecondsOf(server.pid) };
    return {
      report,
      cpuSeconds: from.cpu === null || to.cpu === null ? null : to.cpu - from.cpu,
      memory: memoryOf(server.pid),
      noise: noiseBetween(from.moment, to.moment),
    };
  } finally {
    await stop(server);
  }
}

const startLimitMs = 30_000;

async function untilAnswering(server: Started, port: number): Promise<void> {
  let ended = false;
  const end = () => {
    ended = true;
  };
  server.ended.then(end, end);
  const deadline = Date.now() + startLimitMs;
  while (!(await answersPing(port))) {
    if (ended) throw new Error(`the server ended at once:\n${lastLines()}`);
    if (Date.now() > deadline) throw new Error(`the server does not answer:\n${lastLines()}`);
    await sleep(50);
  }
}

const idleStepMs = 200;
const idleLimitMs = 5000;

/**
 * Waits until the server stops using CPU: until the last worker has started, or until what the
 * warm-up left behind is served. Where CPU time is unknown it waits for a second.
 */
async function untilIdle({ pid }: Started): Promise<void> {
  const deadline = Date.now() + idleLimitMs;
  let used = cpuSecondsOf(pid);
  if (used === null) return sleep(1000);
  while (Date.now() < deadline) {
    await sleep(idleStepMs);
    const now = cpuSecondsOf(pid);
    if (now === used) return;
    used = now;
  }
}

function lastLines(): string {
  return readFileSync(join(root, paths.log), 'utf8').trim().split('\n').slice(-5).join('\n');
}
