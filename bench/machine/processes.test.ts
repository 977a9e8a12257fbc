import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { livingMembers, readProcessTable, treeOf } from './process-table.ts';
import { run, start, stop } from './processes.ts';

/** A program with a worker, both deaf to SIGTERM. */
const deafTree = `
  process.on('SIGTERM', () => {});
  if (process.argv[1] === 'worker') process.stdout.write('ready');
  else {
    const { spawn } = require('node:child_process');
    spawn(process.execPath, ['-e', process.env.TREE, 'worker'], { stdio: 'inherit' });
  }
  setInterval(() => {}, 1000);
`;
const deafCommand = ['env', `TREE=${deafTree}`, process.execPath, '-e', deafTree];

// Gunicorn and wrk do not run on Windows, and neither does the bench.
describe.skipIf(process.platform === 'win32')('start(command) and stop(started)', () => {
  it('leave nothing of a tree that ignores SIGTERM', { timeout: 20_000 }, async () => {
    const started = start(deafCommand);
    await until(() => started.output().includes('ready'));
    expect(treeOf(started.pid, readProcessTable())).toHaveLength(2);
    await stop(started, { graceMs: 100 });
    expect(livingMembers(started.pid)).toEqual([]);
  });

  it('stop what has ended already', async () => {
    const started = start([process.execPath, '-e', '']);
    expect(await started.ended).toBe(0);
    await stop(started);
  });

  it('reject a program that does not exist', async () => {
    await expect(start(['no-such-program-anywhere']).ended).rejects.toThrow('ENOENT');
  });
});

describe.skipIf(process.platform === 'win32')('run(command)', () => {
  it('gives what a command wrote', async () => {
    const output = await run([process.execPath, '-e', 'console.log("out"); console.error("err")']);
    expect(output).toContain('out\n');
    expect(output).toContain('err\n');
  });

  it('throws with what it wrote when it fails', async () => {
    const failing = [process.execPath, '-e', 'console.error("no such table"); process.exit(3)'];
    await expect(run(failing)).rejects.toThrow(/failed:\nno such table$/);
  });
});

describe.skipIf(process.platform === 'win32')('stopAllAtTheEnd()', () => {
  const harness = `
    import { rmSync } from 'node:fs';
    import { atTheEnd, start, stopAllAtTheEnd } from ${JSON.stringify(new URL('processes.ts', import.meta.url))};
    stopAllAtTheEnd();
    atTheEnd(() => rmSync(process.argv[2], { recursive: true }));
    const started = start(${JSON.stringify(deafCommand)});
    const waiting = setInterval(() => {
      if (!started.output().includes('ready')) return;
      clearInterval(waiting);
      process.stdout.write(String(started.pid));
      if (process.argv[1] === 'throw') throw new Error('crash');
    }, 20);
    setInterval(() => {}, 1000);
  `;

  it.each([
    ['Ctrl+C', 'SIGINT', 130],
    ['SIGTERM', 'SIGTERM', 143],
    ['a crash', 'throw', 1],
  ] as const)(
    'ends all that was started, and puts away the rest, on %s',
    { timeout: 30_000 },
    async (_, how, status) => {
      const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
      const child = spawn(process.execPath, ['--input-type=module', '-e', harness, how, folder], {
        cwd: fileURLToPath(new URL('..', import.meta.url)),
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const [text] = await once(child.stdout, 'data');
      const group = Number(String(text));
      expect(group).toBeGreaterThan(1);
      const closed = once(child, 'exit');
      if (how !== 'throw') child.kill(how);
      expect(await closed).toEqual([status, null]);
      await until(() => livingMembers(group).length === 0);
      expect(existsSync(folder)).toBe(false);
    },
  );
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(20);
}
