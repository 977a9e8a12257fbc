import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';

export interface Finished {
  /** Whether the command does not exist. */
  missing: boolean;
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command to its end. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Finished> {
  // No bytecode beside the samples, and no pip advice in the report.
  const quiet = { PYTHONDONTWRITEBYTECODE: '1', PIP_DISABLE_PIP_VERSION_CHECK: '1' };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      // Debian keeps nginx where only root looks.
      env: { ...process.env, ...quiet, PATH: `${process.env['PATH']}${delimiter}/usr/sbin` },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve({ missing: true, code: null, stdout, stderr });
      else reject(error);
    });
    child.on('close', (code) => resolve({ missing: false, code, stdout, stderr }));
  });
}
