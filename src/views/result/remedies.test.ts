import { expect, test } from 'vitest';
import { roundedToEasier } from './remedies.tsx';

test.each([
  ['peak-rate', '3472.2222222222217', '3470'],
  ['peak-rate', '0.0012345', '0.00123'],
  ['p99-target', '63.0000001', '63.1'],
  ['p99-target', '599999', '600000'],
  ['backend-wait', '19.99', '19.9'],
  ['backend-wait', '0', '0'],
  ['cores', '43', '43'],
  ['cores', '1023', '1023'],
  ['deadline', 'months', 'months'],
  ['p99-target', 'none', 'none'],
] as const)('roundedToEasier(%s → %s) is %s', (question, to, rounded) => {
  expect(roundedToEasier({ question, to })).toBe(rounded);
});
