import { spawn } from 'node:child_process';

export interface Finished {
  readonly ok: boolean;
  /** What it printed. */
  readonly output: string;
}

export interface Surroundings {
  /** Set beside what is set already; undefined takes away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

/** Runs a command to its end, silently. */
export function runCommand(
  command: string,
  args: readonly string[],
  { env = {}, cwd }: Surroundings = {},
): Promise<Finished> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd !== undefined && { cwd }),
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      // The output is seen where this program's is, which the command cannot know.
      ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
      ...env,
    },
    // npm and npx are command files on Windows, which need a shell.
    shell: process.platform === 'win32' && command !== process.execPath,
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  }
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => done({ ok: status === 0, output: output.join('') }));
  });
}
