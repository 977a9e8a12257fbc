import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CorePlan } from '../machine/cores.ts';
import { cpuSecondsOf } from '../machine/cpu-time.ts';
import { newPort } from '../machine/ports.ts';
import { type Started, start, stop } from '../machine/processes.ts';
import { paths, root } from '../paths.ts';
import { type Place, stacks } from '../servers/stacks.ts';
import type { Case } from '../suites/cases.ts';
import { answersPing, checkAnswer } from './answers.ts';
import type { Services } from './services.ts';

/**
 * Starts the server of a configuration on a new port, checks its answer, waits until it is idle, does
 * something to it, and stops it. Throws an Error when it does not come up or answers something else.
 */
export async function withServer<T>(
  { test, stack }: Case,
  { plan, services }: { readonly plan: CorePlan; readonly services: Services },
  act: (server: Started, port: number) => Promise<T>,
): Promise<T> {
  await services.reset(test);
  const port = await newPort();
  const command = serverCommand(stack, {
    environment: services.environmentFor(test),
    place: { port, cores: plan.server },
    pin: plan.pinServer,
  });
  const server = start(command, { log: join(root, paths.log) });
  try {
    await untilAnswering(server, port);
    await checkAnswer(test, port);
    await untilIdle(server);
    return await act(server, port);
  } finally {
    await stop(server);
  }
}

/** The command of a server with its environment, and with what keeps it on its cores. */
export function serverCommand(
  stack: Case['stack'],
  {
    environment,
    place,
    pin,
  }: {
    readonly environment: readonly string[];
    readonly place: Place;
    readonly pin: readonly string[];
  },
): string[] {
  const command = stacks[stack].command(place);
  if (environment.length === 0) return [...pin, ...command];
  const rest = command[0] === 'env' ? command.slice(1) : command;
  return [...pin, 'env', ...environment, ...rest];
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
export async function untilIdle({ pid }: Started): Promise<void> {
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
