import { describe, expect, it } from 'vitest';
import { noiseBetween, parseCpuLine } from './noise.ts';

describe('parseCpuLine(stat)', () => {
  it('counts programs and stolen time as busy, interrupts and waiting not', () => {
    const stat = 'cpu  100 20 30 4000 5 6 7 50 9 9\ncpu0 1 2 3 4 5 6 7 8 9 9\n';
    expect(parseCpuLine(stat)).toEqual({ all: 42.18, busy: 2 });
  });
});

describe('noiseBetween(from, to)', () => {
  const start = { all: 100, busy: 50, own: 10 };

  it('is the share of all CPU that others used', () => {
    expect(noiseBetween(start, { all: 120, busy: 66, own: 22 })).toBeCloseTo(0.2, 12);
  });

  it('is never below zero: the two clocks tick apart', () => {
    expect(noiseBetween(start, { all: 120, busy: 60, own: 20.05 })).toBe(0);
  });

  it('is unknown where the machine does not tell', () => {
    expect(noiseBetween(null, start)).toBeNull();
  });
});
