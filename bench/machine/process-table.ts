import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A process of this machine. */
export interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** Ended, but not yet waited for by its parent. */
  readonly zombie: boolean;
  /** Seconds of CPU, user and system, of itself and of the children that it waited for; or null. */
  readonly cpuSeconds: number | null;
  /** Bytes of memory that it shows as resident; null where only the memory files tell. */
  readonly residentBytes: number | null;
}

/** All processes: from /proc on Linux, elsewhere from `ps`, which does not tell all of it. */
export function readProcessTable(): ProcessEntry[] {
  return process.platform === 'linux' ? fromProc() : fromPs();
}

/** A process and all that descend from it; empty when it is gone. */
export function treeOf(pid: number, table: readonly ProcessEntry[]): ProcessEntry[] {
  const found = table.filter((entry) => entry.pid === pid);
  // The list grows while it is walked.
  for (const { pid: parent } of found) {
    found.push(...table.filter((entry) => entry.parent === parent && !found.includes(entry)));
  }
  return found;
}

/** Processes of a group that have not ended. */
export function livingMembers(group: number, table = readProcessTable()): ProcessEntry[] {
  return table.filter((entry) => entry.group === group && !entry.zombie);
}

function fromProc(): ProcessEntry[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [parseProcStat(readFileSync(`/proc/${name}/stat`, 'utf8'))];
      } catch {
        // It ended since the folder was listed.
        return [];
      }
    });
}

/** Linux shows times to programs in 1/100 s, whatever its own clock (USER_HZ, proc(5)). */
const ticksPerSecond = 100;

/** Reads /proc/<pid>/stat: see proc_pid_stat(5). The name may hold spaces and brackets. */
export function parseProcStat(text: string): ProcessEntry {
  const end = text.lastIndexOf(')');
  const fields = text.slice(end + 2).split(' ');
  const number = (position: number) => Number(fields[position - 3]);
  const ticks = number(14) + number(15) + number(16) + number(17);
  return {
    pid: Number.parseInt(text, 10),
    parent: number(4),
    group: number(5),
    zombie: fields[0] === 'Z',
    cpuSeconds: ticks / ticksPerSecond,
    residentBytes: null,
  };
}

function fromPs(): ProcessEntry[] {
  const columns = ['-A', '-o', 'pid=,ppid=,pgid=,rss=,state='];
  return parsePs(execFileSync('ps', columns, { encoding: 'utf8' }));
}

/** Reads `ps -A -o pid=,ppid=,pgid=,rss=,state=`; rss is in KiB. */
export function parsePs(output: string): ProcessEntry[] {
  return output
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(({ length }) => length >= 5)
    .map(([pid, parent, group, resident, state = '']) => ({
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      zombie: state.startsWith('Z'),
      cpuSeconds: null,
      residentBytes: Number(resident) * 1024,
    }));
}
