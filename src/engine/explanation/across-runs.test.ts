import { expect, test } from 'vitest';
import { acrossRuns } from './across-runs.ts';
import { evidence, situation } from '../testing/situations.ts';

test('acrossRuns(situation, runs) tells each run’s outcome and how many agree', () => {
  const run = (id: string, flask: number, basis: 'measured' | 'n/X') => ({
    run: id,
    basis,
    frameworkCpu: { flask, gin: 0.2 },
  });
  const given = situation({ cores: '2', 'existing-code': 'none', 'python-skill': 'expert' });
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
