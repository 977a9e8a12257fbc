import { readFileSync } from 'node:fs';
import { readProcessTable, treeOf } from './process-table.ts';

/** Memory of a process tree in MB (10⁶ bytes); null where it cannot be read. */
export interface Memory {
  /** Resident set sizes added up: pages that workers share count once for each. */
  readonly rss: number | null;
  /** Proportional set sizes added up: a page shared by n processes counts 1/n for each. */
  readonly pss: number | null;
}

export function memoryOf(pid: number): Memory {
  const tree = treeOf(pid, readProcessTable()).filter(({ zombie }) => !zombie);
  if (process.platform !== 'linux') {
    return { rss: sum(tree.map(({ residentBytes }) => residentBytes)), pss: null };
  }
  const rollups = tree.map((entry) => readRollup(entry.pid));
  return { rss: sum(rollups.map(({ rss }) => rss)), pss: sum(rollups.map(({ pss }) => pss)) };
}

/** Bytes from /proc/<pid>/smaps_rollup, which needs Linux 4.14 and the rights of its owner. */
function readRollup(pid: number) {
  try {
    return parseRollup(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
  } catch {
    return { rss: null, pss: null };
  }
}

export function parseRollup(text: string) {
  const bytes = (name: string) => {
    const kibibytes = new RegExp(`^${name}: +(\\d+) kB$`, 'm').exec(text)?.[1];
    return kibibytes === undefined ? null : Number(kibibytes) * 1024;
  };
  return { rss: bytes('Rss'), pss: bytes('Pss') };
}

function sum(bytes: readonly (number | null)[]): number | null {
  const known = bytes.filter((figure) => figure !== null);
  if (known.length === 0 || known.length < bytes.length) return null;
  return known.reduce((total, figure) => total + figure, 0) / 1e6;
}
