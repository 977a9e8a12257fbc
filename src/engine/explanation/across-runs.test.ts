import { expect, test } from 'vitest';
import { acrossRuns } from './across-runs.ts';
import { evidence, situation, withCpu } from '../testing/situations.ts';

test('acrossRuns(situation, runs) tells each run’s outcome and how many agree', () => {
  const run = (id: string, flask: number, basis: 'measured' | 'n/X') => ({
    ...withCpu(flask, 0.2),
    run: id,
    basis,
  });
  const given = situation({
    cores: '8',
    'existing-code': 'none',
    'python-skill': 'expert',
    'go-skill': 'learning',
  });
  expect(
    acrossRuns(given, [evidence, run('slow', 9, 'measured'), run('like', 0.59, 'n/X')]),
  ).toEqual({
    agree: 2,
    runs: [
      { run: 'test', basis: 'n/X', verdict: 'flask', margin: expect.any(Number) },
      { run: 'slow', basis: 'measured', verdict: 'gin', margin: null },
      { run: 'like', basis: 'n/X', verdict: 'flask', margin: expect.any(Number) },
    ],
  });
});
