import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths, root } from './paths.ts';
import { start } from './machine/processes.ts';
import { thisMachine } from './tools.ts';

/**
 * Makes the virtual environment and builds the Gin program; both stay in .cache/. What is there
 * already for the same requirements and the same Python is kept. Throws an Error with the output of
 * the step that failed.
 */
export async function setUp(tell: (line: string) => void): Promise<void> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  if (isCurrent()) {
    tell(`${paths.venv} is up to date`);
  } else {
    tell(`installing Flask, Gunicorn and gevent into ${paths.venv}`);
    rmSync(join(root, paths.venv), { recursive: true, force: true });
    await step(['python3', '-m', 'venv', paths.venv]);
    const pip = [`${paths.venv}/bin/python`, '-m', 'pip', '--disable-pip-version-check'];
    await step([...pip, 'install', '--require-hashes', '-r', paths.requirements]);
    writeFileSync(stampFile, wanted());
  }
  tell(`building ${paths.gin}`);
  await step(['go', 'build', '-C', 'bench', '-trimpath', '-o', `../${paths.gin}`, './servers/gin']);
}

const stampFile = join(root, paths.venv, 'requirements.sha256');

function isCurrent(): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted();
}

/** Changes when another Python or other requirements call for another environment. */
function wanted(): string {
  const python = thisMachine.ask('python3', '-c', 'import sys; print(sys.version)') ?? '';
  const requirements = readFileSync(join(root, paths.requirements));
  return createHash('sha256').update(python).update(requirements).digest('hex');
}

async function step(command: readonly string[]): Promise<void> {
  const { ended, output } = start(command);
  const status = await ended;
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${output().trim()}`);
}
