import { type ProcessEntry, readProcessTable, treeOf } from './process-table.ts';

/**
 * Seconds of CPU, user and system, that a process tree has used so far: of those who live, and of
 * their children who have ended. What the kernel does in interrupts belongs to no process. Null
 * where the table does not tell (macOS).
 */
export function cpuSecondsOf(pid: number, table = readProcessTable()): number | null {
  return treeOf(pid, table).reduce<number | null>(add, 0);
}

function add(sum: number | null, { cpuSeconds }: ProcessEntry): number | null {
  return sum === null || cpuSeconds === null ? null : sum + cpuSeconds;
}
