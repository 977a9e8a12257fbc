import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Which cores the server and the load generator run on. */
export interface CorePlan {
  /** Cores that the bench may use at all. */
  readonly total: number;
  /** Cores for the server, and for the load generator. */
  readonly server: number;
  readonly load: number;
  /** What stands before a command to keep it on its cores; empty where both share all of them. */
  readonly pinServer: readonly string[];
  readonly pinLoad: readonly string[];
}

/** Half of the cores for each side where taskset can pin them and there are four or more. */
export function planCores(ids: readonly number[], { taskset }: { taskset: boolean }): CorePlan {
  const total = ids.length;
  if (!taskset || total < 4) {
    return { total, server: total, load: total, pinServer: [], pinLoad: [] };
  }
  const half = Math.floor(total / 2);
  const pin = (some: readonly number[]) => ['taskset', '--cpu-list', some.join(',')];
  return {
    total,
    server: half,
    load: total - half,
    pinServer: pin(ids.slice(0, half)),
    pinLoad: pin(ids.slice(half)),
  };
}

export function arePinned({ pinServer }: CorePlan): boolean {
  return pinServer.length > 0;
}

/** Numbers of the cores that this process may run on. */
export function usableCores(): number[] {
  try {
    const [, list = ''] =
      /^Cpus_allowed_list:\s*(\S+)$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    const ids = parseCoreList(list);
    // A container can be given less time than its cores would have.
    return ids.slice(0, availableParallelism());
  } catch {
    return Array.from({ length: availableParallelism() }, (_, id) => id);
  }
}

/** Reads a list like "0-3,8". */
export function parseCoreList(list: string): number[] {
  return list.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
