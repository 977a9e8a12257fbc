import { expect, test } from 'vitest';
import { assumptions } from '../testing/assumptions.ts';
import { evidence, withCpu } from '../testing/situations.ts';
import { bandsNeverTouch } from './bands.ts';

const few = { workload: 'gateway', 'python-libraries': 'none', 'existing-code': 'none' } as const;

test('bandsNeverTouch(basis) holds: no verdict and no remedy turns with a millionth', () => {
  const tally = bandsNeverTouch({ evidence, assumptions }, few);
  expect(tally.broken).toBe(0);
  // 4 waits, rates, targets and cores, and remedies for many of them.
  expect(tally.checked).toBeGreaterThan(256);
});

test('bandsNeverTouch(basis) would see a candidate that only just fits', () => {
  // 1000 requests/s of exactly 1 ms need exactly two cores at half of each.
  const exact = { ...assumptions, handlerCpu: { ...assumptions.handlerCpu } };
  const tally = bandsNeverTouch(
    {
      evidence: withCpu(0.75, 0.1),
      assumptions: {
        ...exact,
        handlerCpu: { ...exact.handlerCpu, gateway: { flask: 0.25, gin: 0.1 } },
      },
    },
    few,
  );
  expect(tally.broken).toBeGreaterThan(0);
});
