import { expect, test } from 'vitest';
import { dataset } from '#data/load.ts';
import { findingSources } from './sources.ts';

test('every source of a finding is in the references', () => {
  const known = dataset.references.map(({ id }) => id);
  const cited = Object.values(findingSources).filter((source) => source !== null);
  expect(cited).not.toEqual([]);
  for (const source of cited) expect(known).toContain(source);
});
