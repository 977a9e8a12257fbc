import { describe, expect, test } from 'vitest';
import { plantedRow, plantedRun } from '#evidence/testing/planted-runs.ts';
import { claimedFigure } from './claim-figure.ts';

const row = plantedRow({ throughput: { value: 986 } });
const other = plantedRow({}, { id: 'other' });
const run = plantedRun({
  rows: [row, other],
  claims: [
    { kind: 'lock', hold: 80, rows: [row.id] },
    { kind: 'pool', size: 200, hold: 80, rows: [row.id] },
  ],
});

describe('a cause that a source claims', () => {
  test('a lock held 80 ms admits 12.5 requests/s', () => {
    expect(claimedFigure(run, row, 'lock-hold')).toEqual({ value: 80, unit: 'ms' });
    expect(claimedFigure(run, row, 'lock-most')).toEqual({ value: 12.5, unit: 'requests/s' });
  });

  test('a pool has throughput × hold of its connections in use', () => {
    expect(claimedFigure(run, row, 'pool-size')).toEqual({ value: 200, unit: 'connections' });
    const busy = claimedFigure(run, row, 'pool-busy');
    expect(busy.value).toBeCloseTo(78.88);
    expect(busy.unit).toBe('connections');
  });

  test('is not read into a row for which it was not claimed', () => {
    expect(() => claimedFigure(run, other, 'lock-most')).toThrow('claims no lock for other');
    expect(() => claimedFigure(run, other, 'pool-busy')).toThrow('claims no pool for other');
  });

  test('needs a throughput where it depends on one', () => {
    const { throughput: _, ...values } = row.values;
    const silent = { ...row, values };
    expect(() => claimedFigure(run, silent, 'pool-busy')).toThrow('has no throughput');
  });
});
