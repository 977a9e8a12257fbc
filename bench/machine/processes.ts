import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../paths.ts';
import { livingMembers } from './process-table.ts';

/** A program that runs in a process group of its own, so that all of it can be stopped. */
export interface Started {
  readonly pid: number;
  /** Its status when it ends; null when a signal ended it. Rejects when it cannot be started. */
  readonly ended: Promise<number | null>;
  /** What it wrote to standard output and error so far; empty where that goes to a file. */
  readonly output: () => string;
}

/** What runs, by pid, which is also the number of its process group. */
const running = new Map<number, ChildProcess>();
let stopping = false;
/** What else has to be put away at the end; not awaited. */
const leftovers = new Set<() => void>();

/**
 * Starts a command in the root of the project, or in another folder. With `log`, its output goes to
 * that file instead.
 */
export function start(
  command: readonly string[],
  { log, folder = root }: { log?: string; folder?: string } = {},
): Started {
  if (stopping) throw new Error('the bench is being stopped');
  const [program = '', ...args] = command;
  const file = log === undefined ? null : openSync(log, 'w');
  const child = spawn(program, args, {
    cwd: folder,
    detached: true,
    stdio: ['ignore', file ?? 'pipe', file ?? 'pipe'],
  });
  if (file !== null) closeSync(file);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const pid = child.pid ?? 0;
  if (pid > 0) running.set(pid, child);
  // A pid that is free again can be given to a stranger, who must not be stopped.
  child.on('exit', () => {
    if (livingMembers(pid).length === 0) running.delete(pid);
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  // Whoever waits for it hears of it; without anybody it must not end the bench.
  ended.catch(() => {});
  return { pid, ended, output: () => output };
}

/** Runs a command to its end. Throws an Error with what it wrote when it fails. */
export async function run(
  command: readonly string[],
  options: { folder?: string } = {},
): Promise<string> {
  const started = start(command, options);
  const status = await started.ended;
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${started.output().trim()}`);
  return started.output();
}

/**
 * Stops a program: SIGTERM to its first process, which ends its workers; after `graceMs` SIGKILL to
 * the whole group. Resolves when nothing of it is left.
 */
export async function stop({ pid }: Started, { graceMs = 4000 } = {}): Promise<void> {
  await stopGroup(pid, graceMs);
}

/** Stops all that was started, and lets nothing else start. */
export async function stopAll({ graceMs = 2000 } = {}): Promise<void> {
  stopping = true;
  await Promise.all([...running.keys()].map((pid) => stopGroup(pid, graceMs)));
}

/** Puts something away when this program ends, unless the function that it gives was called. */
export function atTheEnd(putAway: () => void): () => void {
  leftovers.add(putAway);
  return () => leftovers.delete(putAway);
}

/** From now on the end of this program, whatever ends it but SIGKILL, ends all that it started. */
export function stopAllAtTheEnd(): void {
  for (const [signal, number] of [
    ['SIGHUP', 1],
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ] as const) {
    process.on(signal, () => {
      if (stopping) return;
      process.stderr.write(`\nbench: ${signal}: stopping all that was started\n`);
      void stopAll().finally(() => process.exit(128 + number));
    });
  }
  process.on('exit', () => {
    for (const pid of running.keys()) signalTo(-pid, 'SIGKILL');
    for (const putAway of leftovers) putAway();
  });
}

/** Whether a signal has asked the bench to stop; failures that follow from it are not news. */
export function isStopping(): boolean {
  return stopping;
}

async function stopGroup(pid: number, graceMs: number): Promise<void> {
  const child = running.get(pid);
  if (!child) return;
  const first = child.exitCode === null && child.signalCode === null;
  signalTo(first ? pid : -pid, 'SIGTERM');
  if (!(await endsWithin(pid, graceMs))) {
    signalTo(-pid, 'SIGKILL');
    if (!(await endsWithin(pid, 5000))) throw new Error(`process group ${pid} does not end`);
  }
  running.delete(pid);
}

async function endsWithin(group: number, limitMs: number): Promise<boolean> {
  const deadline = Date.now() + limitMs;
  while (livingMembers(group).length > 0) {
    if (Date.now() >= deadline) return false;
    await sleep(20);
  }
  return true;
}

/** Negative numbers are groups. What has ended needs no signal. */
function signalTo(target: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(target, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
