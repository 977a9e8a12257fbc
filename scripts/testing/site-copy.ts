import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Finished, runCommand } from './run-command.ts';

/** What a build reads, but for the installed packages. */
const sources = [
  'astro.config.mjs',
  'content',
  'data',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/**
 * A copy of all that a build reads, in a folder that it returns. Builds of one folder share what
 * Astro keeps there; those of copies can run at the same time.
 */
export function copySources(name: string): string {
  const folder = join('.cache/sites', name);
  rmSync(folder, { recursive: true, force: true });
  for (const source of sources) cpSync(source, join(folder, source), { recursive: true });
  // Windows lets everybody make junctions, and few make other links.
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/**
 * Puts a text in place of the first of another one.
 * @throws Error where the file does not have it
 */
export function replaceIn(file: string, from: string | RegExp, to: string) {
  const text = readFileSync(file, 'utf8');
  if (text.search(from) < 0) throw new Error(`${file} does not have ${from}.`);
  writeFileSync(file, text.replace(from, to));
}

/** Builds the site of a copy into its `dist/`. */
export function buildCopy(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  return runCommand(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    // Vitest sets these for itself, and the build would take them for its own.
    env: { NODE_ENV: undefined, BASE_URL: undefined, ...env },
  });
}
