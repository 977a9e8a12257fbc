import { describe, expect, it } from 'vitest';
import { parseCoreList, planCores } from './cores.ts';

describe('planCores(ids, { taskset })', () => {
  it('lets both sides share fewer than four cores', () => {
    expect(planCores([0, 1], { taskset: true })).toEqual({
      total: 2,
      server: 2,
      load: 2,
      pinServer: [],
      pinLoad: [],
    });
  });

  it('gives each side cores of its own from four on', () => {
    expect(planCores([0, 1, 4, 5, 6], { taskset: true })).toEqual({
      total: 5,
      server: 2,
      load: 3,
      pinServer: ['taskset', '--cpu-list', '0,1'],
      pinLoad: ['taskset', '--cpu-list', '4,5,6'],
    });
  });

  it('pins nothing without taskset', () => {
    expect(planCores([0, 1, 2, 3], { taskset: false })).toMatchObject({ server: 4, pinServer: [] });
  });
});

describe('parseCoreList(list)', () => {
  it('reads single cores and ranges', () => {
    expect(parseCoreList('0-2,8')).toEqual([0, 1, 2, 8]);
    expect(parseCoreList('3')).toEqual([3]);
  });
});
