import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';
import { suiteIds } from './suites/suites.ts';

const read = (...args: string[]) => readOptions(args, '2026-11-24');

describe('readOptions(args, today)', () => {
  it('measures everything five times by default', () => {
    expect(read()).toEqual({
      command: 'measure',
      quick: false,
      suites: suiteIds,
      repeats: 5,
      duration: null,
      allowBusy: false,
      id: 'reproduced-2026-11-24',
      out: 'data/benchmarks/reproduced-2026-11-24.json',
    });
  });

  it('makes a quick run short, and lets each part be chosen all the same', () => {
    expect(read('--quick')).toMatchObject({
      suites: suiteIds,
      repeats: 1,
      id: 'reproduced-2026-11-24-quick',
    });
    expect(
      read('--quick', '--suite', 'json,cpu', '--repeats', '2', '--duration', '3'),
    ).toMatchObject({ suites: ['cpu', 'json'], repeats: 2, duration: 3 });
  });

  it.each([
    ['--setup', 'setup'],
    ['--plan', 'plan'],
    ['--help', 'help'],
  ])('%s is a command', (option, command) => {
    expect(read(option)).toMatchObject({ command });
  });

  it('names the file after the id, or the id after the file', () => {
    expect(read('--id', 'reproduced-laptop')).toMatchObject({
      out: 'data/benchmarks/reproduced-laptop.json',
    });
    expect(read('--id', 'reader-laptop')).toMatchObject({
      out: 'data/benchmarks/reader-laptop.json',
    });
    expect(read('--out', 'here/reproduced-laptop.json')).toMatchObject({ id: 'reproduced-laptop' });
    expect(read('--out', 'mine.json')).toMatchObject({
      id: 'reproduced-2026-11-24',
      out: 'mine.json',
    });
  });

  it.each([
    [['--fast'], "unknown option '--fast'"],
    [['ping'], "unexpected argument 'ping'"],
    [['--quick=yes'], "option '--quick' does not take an argument"],
    [['--suite'], "option '--suite <value>' argument missing"],
    [['--suite', 'ping,pong'], `unknown suite "pong"; suites are ${suiteIds.join(', ')}`],
    [['--suite', ''], `unknown suite ""; suites are ${suiteIds.join(', ')}`],
    [['--repeats', '0'], '--repeats is a whole number from 1 to 50, not "0"'],
    [['--repeats', 'three'], '--repeats is a whole number from 1 to 50, not "three"'],
    [['--duration', '1.5'], '--duration is a whole number from 1 to 600, not "1.5"'],
    [['--duration', '9999'], '--duration is a whole number from 1 to 600, not "9999"'],
    [
      ['--id', 'mine'],
      '--id is reproduced- or reader- and then a-z, 0-9 and single hyphens, not "mine"',
    ],
    [
      ['--id', 'reproduced-My Laptop'],
      '--id is reproduced- or reader- and then a-z, 0-9 and single hyphens, not "reproduced-My Laptop"',
    ],
    [['--out', 'run.txt'], '--out is a path that ends in .json, not "run.txt"'],
  ])('%j is refused in one line', (args, problem) => {
    expect(read(...args)).toEqual({ problem });
  });
});
