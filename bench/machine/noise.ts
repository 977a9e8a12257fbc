import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { cpuSecondsOf } from './cpu-time.ts';

/** Share of the machine's CPU above which other programs spoil a measurement. */
export const noiseLimit = 0.1;

/** Where the CPU went up to a moment, in seconds since the machine and since the bench started. */
export interface Moment {
  readonly all: number;
  /** Used by processes, or taken away by the host of a virtual machine. */
  readonly busy: number;
  /** Of the busy seconds, those of the bench and of all that it started. */
  readonly own: number;
}

/** Null where the machine does not tell (macOS). */
export function readMoment(): Moment | null {
  if (process.platform !== 'linux') return null;
  const own = cpuSecondsOf(process.pid);
  return own === null ? null : { ...parseCpuLine(readFileSync('/proc/stat', 'utf8')), own };
}

/**
 * Reads the first line of /proc/stat (proc_stat(5)). Interrupts are not counted as busy: with load
 * over the loopback interface they are mostly the bench's own network traffic.
 */
export function parseCpuLine(stat: string): Pick<Moment, 'all' | 'busy'> {
  const [line = ''] = stat.split('\n');
  const seconds = line
    .split(/\s+/)
    .slice(1, 9)
    .map((ticks) => Number(ticks) / 100);
  const [user = 0, nice = 0, system = 0, , , , , steal = 0] = seconds;
  return {
    all: seconds.reduce((sum, part) => sum + part, 0),
    busy: user + nice + system + steal,
  };
}

/** Share of all CPU that others used between two moments, from 0 to 1; null where unknown. */
export function noiseBetween(from: Moment | null, to: Moment | null): number | null {
  if (from === null || to === null || to.all <= from.all) return null;
  const others = to.busy - from.busy - (to.own - from.own);
  return Math.max(0, others / (to.all - from.all));
}

/** How busy others keep the machine now: over two seconds; on macOS by the load of the last minute. */
export async function currentNoise({ cores }: { cores: number }): Promise<number> {
  const from = readMoment();
  if (from === null) return (loadavg()[0] ?? 0) / cores;
  await sleep(2000);
  return noiseBetween(from, readMoment()) ?? 0;
}
