import { describe, expect, it } from 'vitest';
import { wrkCommand } from './closed-loop.ts';
import { vegetaCommand } from './open-loop.ts';

const generator = { port: 20_001, seconds: 4, cores: 2, pin: [] } as const;
const ping = {
  test: 'ping',
  stack: 'gin-release',
  load: { kind: 'closed', connections: 100 },
} as const;

describe('wrkCommand(configuration, connections, generator)', () => {
  it('asks for a path by itself, and for several by the script', () => {
    expect(wrkCommand(ping, 100, generator).join(' ')).toBe(
      'wrk --latency --threads 2 --connections 100 --duration 4s --timeout 10s http://127.0.0.1:20001/api/ping',
    );
    expect(wrkCommand({ ...ping, test: 'list' }, 100, generator).slice(-5)).toEqual([
      '--script',
      'bench/load/requests.lua',
      'http://127.0.0.1:20001',
      '--',
      '.cache/bench-requests.tsv',
    ]);
  });

  it('has no more threads than connections, and stays on its cores', () => {
    const pinned = { ...generator, pin: ['taskset', '--cpu-list', '1'] };
    const command = wrkCommand(ping, 1, pinned).join(' ');
    expect(command).toMatch(/^taskset --cpu-list 1 wrk --latency --threads 1 --connections 1 /);
  });

  it('never counts an answer as late where a queue may be as long as the measurement', () => {
    const sync = wrkCommand({ ...ping, stack: 'gunicorn-sync' }, 100, generator);
    expect(sync[sync.indexOf('--timeout') + 1]).toBe('14s');
  });
});

describe('vegetaCommand(pace, generator)', () => {
  const optionsOf = (command: readonly string[]) => command.join(' ');

  it('sends at a rate, with as many under way as may be', () => {
    const command = optionsOf(vegetaCommand({ rate: 1730 }, generator));
    expect(command).toContain('-rate 1730/1s -duration 4s -max-workers 1000');
  });

  it('sends over some connections as fast as it goes', () => {
    const command = optionsOf(vegetaCommand({ connections: 100 }, generator));
    expect(command).toContain('-rate 0/1s -duration 4s -max-workers 100');
  });
});
