import { expect, test } from 'vitest';
import { assumptions } from '../testing/assumptions.ts';
import { evidence } from '../testing/situations.ts';
import { noCliff } from './no-cliff.ts';

/** Little is asked about, so that the test need not look at all there is. */
const few = {
  workload: 'record',
  connections: 'none',
  'backend-wait': '80',
  'python-libraries': 'none',
} as const;

test('noCliff(basis) holds: whoever just fits wins only where no other can be chosen', () => {
  const tally = noCliff({ evidence, assumptions }, few);
  expect(tally.broken).toBe(0);
  expect(tally.checked).toBeGreaterThan(144 * 100);
});

test('noCliff(basis) would see a lead that does not shrink', () => {
  // With a threshold below any lead, even one that has shrunk to a millionth wins.
  const sharp = { ...assumptions, marginThreshold: -1 };
  expect(noCliff({ evidence, assumptions: sharp }, few).broken).toBeGreaterThan(0);
});
