import { describe, expect, it } from 'vitest';
import { parseProcStat, parsePs, treeOf } from './process-table.ts';

describe('parseProcStat(text)', () => {
  it('is not misled by a name with spaces and brackets, and counts ended children', () => {
    const text = '42 (a) b (c) S 7 40 40 0 -1 4194560 1 2 3 4 150 50 20 30 20 0 1 0 99 1 2 3';
    expect(parseProcStat(text)).toEqual({
      pid: 42,
      parent: 7,
      group: 40,
      zombie: false,
      cpuSeconds: 2.5,
      residentBytes: null,
    });
  });
});

describe('parsePs(output)', () => {
  it('reads the columns that macOS and Linux have in common', () => {
    expect(parsePs('    1     0     1   2048 Ss\n  300     1   300      0 Z\n')).toEqual([
      { pid: 1, parent: 0, group: 1, zombie: false, cpuSeconds: null, residentBytes: 2_097_152 },
      { pid: 300, parent: 1, group: 300, zombie: true, cpuSeconds: null, residentBytes: 0 },
    ]);
  });
});

describe('treeOf(pid, table)', () => {
  const table = parsePs('1 0 1 1 S\n2 1 2 1 S\n3 2 2 1 S\n4 3 2 1 S\n5 1 5 1 S\n');

  it('holds the process and all below it, and nothing else', () => {
    expect(treeOf(2, table).map(({ pid }) => pid)).toEqual([2, 3, 4]);
  });

  it('is empty when the process is gone', () => {
    expect(treeOf(9, table)).toEqual([]);
  });
});
