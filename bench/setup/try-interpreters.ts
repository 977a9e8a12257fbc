import { realpathSync } from 'node:fs';
import { run } from '../machine/processes.ts';
import type { Machine } from '../machine/this-machine.ts';
import { paths } from '../paths.ts';
import { type Candidate, interpreterPaths, supported } from './interpreters.ts';

/**
 * Runs the loop in every interpreter of a machine, one after the other; each once, however many names
 * it has. What cannot run it is none.
 */
export async function tryInterpreters(
  machine: Machine,
  tell: (line: string) => void,
): Promise<Candidate[]> {
  const found = new Map<string, Candidate>();
  for (const path of new Set(interpreterPaths(machine).map(realPath))) {
    const candidate = await tryInterpreter(path).catch(() => null);
    if (!candidate || found.has(candidate.path)) continue;
    found.set(candidate.path, candidate);
    const { version, loop } = candidate;
    if (loop !== null)
      tell(`Python ${version}, ${candidate.path}: ${Math.round(loop)} ns an object`);
  }
  return [...found.values()];
}

/** A name that leads nowhere stays as it is, and cannot be run. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Throws an Error where it is no Python 3. */
export async function tryInterpreter(path: string): Promise<Candidate> {
  const printed = await run([path, paths.interpreter, String(supported.oldest)]);
  // The program is ours, and prints these fields.
  return JSON.parse(printed) as Candidate;
}
