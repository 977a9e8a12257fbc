import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { howToGet } from '../system.ts';
import { type Finished, run } from './run.ts';

/** A virtual environment, or why there is none. */
export type PreparedVenv =
  /** Folder of its programs. */
  | { readonly programs: string }
  /** What this machine lacks, and how to come by it. */
  | { readonly missing: string }
  /** The installation that did not work. */
  | { readonly failed: Finished };

/**
 * Makes a virtual environment that holds requirements with their hashes, unless it does already.
 * @param requirements path of the `requirements.txt`
 */
export async function prepareVenv(folder: string, requirements: string): Promise<PreparedVenv> {
  const root = process.cwd();
  const version = await run('python3', ['-c', 'import sys; print(sys.version)'], root);
  if (version.missing) return { missing: `python3 is not installed. ${howToGet('python')}` };
  const [, minor = '0'] = version.stdout.split('.');
  if (Number(minor) < 10) return { missing: `Python is too old. ${howToGet('python')}` };

  const programs = resolve(folder, 'bin');
  const wanted = createHash('sha256').update(version.stdout).update(readFileSync(requirements));
  const digest = wanted.digest('hex');
  const stamp = join(folder, 'requirements.sha256');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return { programs };

  rmSync(folder, { recursive: true, force: true });
  const made = await run('python3', ['-m', 'venv', folder], root);
  if (made.code !== 0) return { missing: `venv is not installed. ${howToGet('python')}` };
  const install = ['-m', 'pip', 'install', '--quiet', '--require-hashes', '-r', requirements];
  const installed = await run(join(programs, 'python'), install, root);
  if (installed.code !== 0) return { failed: installed };
  writeFileSync(stamp, digest);
  return { programs };
}
