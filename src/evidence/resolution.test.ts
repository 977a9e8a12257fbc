import { describe, expect, test } from 'vitest';
import type { Row } from '#schema/run.ts';
import { resolutionOf } from './resolution.ts';

const row = (id: string, repeats: readonly number[], twinOf?: string) => ({
  id,
  values: { throughput: { value: 100, repeats: [...repeats] }, 'latency-p99': { value: 3 } },
  ...(twinOf && { twinOf }),
});

describe('resolutionOf(rows)', () => {
  test('is how far a row can come out from its twin', () => {
    const rows = [row('a', [100, 101, 99]), row('a-twin', [104, 105, 103], 'a')];
    const { throughput } = resolutionOf(rows);
    expect(throughput).toBeGreaterThan(1 - 100 / 104);
    expect(throughput).toBeLessThan(1 - 99 / 105 + 1e-12);
  });

  test('takes the furthest of several twins', () => {
    const calm = [row('a', [100, 100, 100]), row('a-twin', [100, 100, 100], 'a')];
    const wild = [row('b', [100, 100, 100]), row('b-twin', [80, 80, 80], 'b')];
    expect(resolutionOf(calm)).toEqual({ throughput: 0 });
    expect(resolutionOf([...calm, ...wild])['throughput']).toBeCloseTo(0.25, 12);
  });

  test('leaves out measures without repeats, and runs without twins', () => {
    expect(resolutionOf([row('a', [1, 2]), row('b', [1, 2])])).toEqual({});
    const rows: Pick<Row, 'id' | 'twinOf' | 'values'>[] = [
      row('a', [1, 1], 'gone'),
      { id: 'c', values: { throughput: null }, twinOf: 'a' },
    ];
    expect(resolutionOf(rows)).toEqual({});
  });
});
