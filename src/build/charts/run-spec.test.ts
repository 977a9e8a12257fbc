import { describe, expect, test } from 'vitest';
import { chartTable } from '#charts/tables/table.ts';
import { runSpec } from './run-spec.ts';

describe('runSpec(run, locale)', () => {
  test('tells rows of one system apart by what changed and by concurrency', () => {
    const { rows } = chartTable(runSpec('article-2-5-order', 'en'), 'en');
    expect(rows.map(({ keys }) => keys.join())).toEqual([
      'Before (200 concurrent)',
      'Before (500 concurrent)',
      'Before (1,000 concurrent)',
      'After (1,000 concurrent)',
    ]);
  });
});
