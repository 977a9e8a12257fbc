import { describe, expect, it } from 'vitest';
import { parseRollup } from './memory.ts';

describe('parseRollup(text)', () => {
  it('takes Rss and Pss in bytes, not their parts', () => {
    const text = 'Rss:     2048 kB\nPss:     1024 kB\nPss_Dirty:      9 kB\nShared_Clean: 1 kB\n';
    expect(parseRollup(text)).toEqual({ rss: 2_097_152, pss: 1_048_576 });
  });

  it('has null for what the kernel does not list', () => {
    expect(parseRollup('')).toEqual({ rss: null, pss: null });
  });
});
