import type { Runtime } from '#schema/run.ts';
import type { Machine } from '../machine/this-machine.ts';
import { install } from './tools.ts';

/** Minor versions of Python 3 for which every pinned package has a wheel, or can be compiled. */
export const supported = { oldest: 11, newest: 14 } as const;

/** What setup/interpreter.py prints. */
export interface Candidate {
  readonly path: string;
  readonly implementation: string;
  readonly version: string;
  readonly minor: number;
  readonly freeThreaded: boolean;
  /** What it was configured with, each word in quotation marks. */
  readonly configured: string;
  /** Which of these modules it has. */
  readonly venv: boolean;
  readonly ensurepip: boolean;
  readonly pip: boolean;
  /** Whether C code can be compiled for it. */
  readonly headers: boolean;
  /** Nanoseconds for an object in a loop of plain Python; null where the version is too old. */
  readonly loop: number | null;
}

/** Every Python 3 of a machine: on the path, of the distribution, of Homebrew, and of pyenv. */
export function interpreterPaths({ environment, list }: Machine): string[] {
  const { PATH = '', HOME = '', PYENV_ROOT = `${HOME}/.pyenv` } = environment;
  const folders = [...PATH.split(':'), '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];
  const versions = `${PYENV_ROOT}/versions`;
  const found = [
    ...folders.filter((folder) => folder.startsWith('/')),
    ...list(versions).map((version) => `${versions}/${version}/bin`),
  ].flatMap((folder) =>
    list(folder)
      .filter((name) => /^python3(\.\d+)?$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  return [...new Set(found)];
}

/** Which interpreter is taken, and which one has the pip that installs into its environment. */
export interface Choice {
  readonly interpreter: Candidate;
  /** Null where the environment gets a pip of its own. */
  readonly pip: Candidate | null;
}

/**
 * The fastest interpreter that the pinned packages support, or one line that says what is missing. A
 * distribution may ship an interpreter without what makes environments with a pip; any other pip can
 * install there.
 */
export function chooseInterpreter(
  candidates: readonly Candidate[],
): Choice | { readonly problem: string } {
  const [interpreter] = candidates
    .filter(isSupported)
    .toSorted((a, b) => (a.loop ?? 0) - (b.loop ?? 0));
  if (!interpreter) {
    const found = [...new Set(candidates.map(({ version }) => version))].join(', ');
    const what = found === '' ? 'python3 is not installed' : `python3 is ${found}`;
    return {
      problem: `${what}; 3.${supported.oldest} to 3.${supported.newest} is needed. ${install('python3 python3-venv', 'python')}`,
    };
  }
  if (!interpreter.headers) {
    return {
      problem: `${interpreter.path} has no headers, and gunicorn[fast] is compiled. ${install('python3-dev', 'python')}`,
    };
  }
  if (interpreter.ensurepip) return { interpreter, pip: null };
  // The option --python came with pip 22.3, which Python 3.11 was the first to bring.
  const pip = candidates.find((each) => each.pip && each.minor >= supported.oldest);
  if (pip) return { interpreter, pip };
  return {
    problem: `${interpreter.path} has no venv with pip, and there is no other pip. ${install('python3-venv', 'python')}`,
  };
}

/** A line for whoever measures with an interpreter that slows one side down; null for a good one. */
export function slowLine(
  interpreter: Pick<Candidate, 'path' | 'version' | 'configured'>,
): string | null {
  if (isOptimized(interpreter.configured)) return null;
  return `the fastest Python found, ${interpreter.version} at ${interpreter.path}, was compiled without --enable-optimizations: Flask will look 1.15 to 1.5 times slower than it is. ${install('python3 python3-venv', 'python')}`;
}

/** How an interpreter was compiled, and how fast it is. */
export type InterpreterBuild = Required<Pick<Runtime, 'optimized' | 'flags' | 'loop'>>;

/** What a run file says of an interpreter that was chosen because none of the machine is faster. */
export function describeInterpreter({ configured, loop }: Candidate): InterpreterBuild {
  const takes = loop === null ? null : Number(loop.toPrecision(4));
  return {
    optimized: isOptimized(configured),
    flags: flagsOf(configured).join(' '),
    loop: takes === null ? null : { takes, fastest: takes },
  };
}

/**
 * Whether an interpreter was compiled with profile-guided optimization: by its configuration, or
 * because it is the distribution's own (`--prefix=/usr`). Debian, Ubuntu and Fedora all compile so,
 * by rules of their own that leave no trace in the configuration.
 */
export function isOptimized(configured: string): boolean {
  const words = wordsOf(configured);
  return words.includes('--enable-optimizations') || words.includes('--prefix=/usr');
}

/** The words that say how it was compiled, without those that name folders of the machine. */
function flagsOf(configured: string): string[] {
  return wordsOf(configured).filter((word) => /^--(enable|disable|with|without)-[^/]*$/.test(word));
}

function wordsOf(configured: string): string[] {
  return [...configured.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
}

function isSupported({ implementation, minor, freeThreaded, venv, loop }: Candidate): boolean {
  return (
    implementation === 'cpython' &&
    minor >= supported.oldest &&
    minor <= supported.newest &&
    !freeThreaded &&
    venv &&
    loop !== null
  );
}
