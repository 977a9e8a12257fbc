import { expect, test } from 'vitest';
import { decide } from '../verdict/decide.ts';
import { frameworkShares } from './framework-share.ts';
import { assumptions } from '../testing/assumptions.ts';
import { evidence, ordinary } from '../testing/situations.ts';

const sharesOn = (answers: Partial<typeof ordinary> & Record<string, string>) =>
  frameworkShares(decide({ ...ordinary, ...answers }, evidence, assumptions).ranking);

test('frameworkShares(ranking) tells the framework’s part, and what the choice costs in cores', () => {
  const { ranking } = decide(ordinary, evidence, assumptions);
  const shares = frameworkShares(ranking);
  expect(shares.map(({ candidate }) => candidate)).toEqual(
    ranking.map(({ candidate }) => candidate),
  );
  const flask = shares.find(({ candidate }) => candidate === 'flask');
  const mean = ranking.find(({ candidate }) => candidate === 'flask')?.capacity.mean ?? 0;
  // 0.6 of 1.4 ms; 1000 requests/s need 2.8 cores, and 0.429 with Gin.
  expect(flask).toEqual({
    candidate: 'flask',
    ofResponse: expect.closeTo(0.6 / mean, 12),
    ofCpu: expect.closeTo(0.6 / 1.4, 12),
    cpuSecondsPerMillion: expect.closeTo(1400, 9),
    extraCores: expect.closeTo(1.4 / 0.5 - 0.3 / 0.7, 12),
  });
  expect(shares.find(({ candidate }) => candidate === 'gin')?.extraCores).toBe(0);
});

test('frameworkShares has no share of a response time that is not predicted', () => {
  const flask = sharesOn({ 'peak-rate': '10000' }).find(({ candidate }) => candidate === 'flask');
  expect(flask).toMatchObject({ ofResponse: null, ofCpu: expect.closeTo(0.6 / 1.4, 12) });
});
