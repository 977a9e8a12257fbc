import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../machine/processes.ts';
import { thisMachine } from '../machine/this-machine.ts';
import { paths, root } from '../paths.ts';
import { type Choice, chooseInterpreter, slowLine } from './interpreters.ts';
import { tryInterpreters } from './try-interpreters.ts';

/**
 * Makes the virtual environment of the fastest interpreter and builds the programs in Go; both stay
 * in .cache/. What is there already for the same requirements and the same interpreter is kept.
 * Throws an Error with the output of the step that failed.
 */
export async function setUp(tell: (line: string) => void): Promise<void> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const choice = chooseInterpreter(await tryInterpreters(thisMachine, tell));
  if ('problem' in choice) throw new Error(choice.problem);
  tell(`taking Python ${choice.interpreter.version}, ${choice.interpreter.path}`);
  const slow = slowLine(choice.interpreter);
  if (slow !== null) tell(slow);
  await makeEnvironment(choice, tell);
  tell(`building the programs in Go, and vegeta, into ${paths.go}`);
  const build = ['go', 'build', '-C', 'bench', '-trimpath', '-o', `../${paths.go}/`];
  await run([...build, './servers/go/...', 'github.com/tsenart/vegeta/v12']);
  const programs = ['gin', 'nethttp', 'fiber', 'vegeta'].map((name) => `${paths.go}/${name}`);
  writeFileSync(join(root, paths.goVersions), await run(['go', 'version', '-m', ...programs]));
}

const stampFile = join(root, paths.venv, 'requirements.sha256');

async function makeEnvironment(choice: Choice, tell: (line: string) => void): Promise<void> {
  const wanted = stampOf(choice);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) {
    tell(`${paths.venv} is up to date`);
    return;
  }
  tell(`installing the Python servers into ${paths.venv}`);
  rmSync(join(root, paths.venv), { recursive: true, force: true });
  const { interpreter, pip } = choice;
  const venv = [interpreter.path, '-m', 'venv', ...(pip ? ['--without-pip'] : []), paths.venv];
  await run(venv);
  const python = `${paths.venv}/bin/python`;
  const installer = pip ? [pip.path, '-m', 'pip', '--python', python] : [python, '-m', 'pip'];
  const options = ['--disable-pip-version-check', 'install', '--require-hashes'];
  await run([...installer, ...options, '-r', paths.requirements]);
  writeFileSync(stampFile, wanted);
}

/** Changes when another interpreter or other requirements call for another environment. */
function stampOf({ interpreter: { path, version, configured } }: Choice): string {
  const requirements = readFileSync(join(root, paths.requirements));
  return createHash('sha256')
    .update([path, version, configured].join('\n'))
    .update(requirements)
    .digest('hex');
}
