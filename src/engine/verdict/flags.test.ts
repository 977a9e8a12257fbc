import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { Answers } from '../questions/questions.ts';
import { assumptions } from '../testing/assumptions.ts';
import { evidence, ordinary } from '../testing/situations.ts';

const flagsOn = (answers: Partial<Answers>, hardlyMatters = assumptions.hardlyMatters) =>
  decide({ ...ordinary, ...answers }, evidence, { ...assumptions, hardlyMatters }).flags;

describe('framework-hardly-matters', () => {
  // 1.4 against 0.32 ms after 500 ms, and 2 of 8 cores for Flask.
  const slow = { 'backend-wait': '500', 'p99-target': 'none' } as const;
  const hardly = ['framework-hardly-matters'];

  test('is raised where mean responses hardly differ and Flask leaves half of the budget', () => {
    expect(flagsOn(slow)).toEqual(hardly);
    expect(flagsOn({ ...slow, 'peak-rate': '2000' })).toEqual(hardly);
    expect(flagsOn({ ...slow, 'peak-rate': '2001' })).toEqual([]);
  });

  test('is not raised where mean responses differ', () => {
    expect(flagsOn({ ...slow, 'backend-wait': '5' })).toEqual([]);
    const [flask = 0, gin = 0] = meansOn(slow);
    const difference = (flask - gin) / flask;
    expect(flagsOn(slow, { meanDifference: difference, budgetShare: 0.5 })).toEqual([]);
    expect(flagsOn(slow, { meanDifference: difference * 1.0001, budgetShare: 0.5 })).toEqual(
      hardly,
    );
  });

  test('is not raised where one of them fails by capacity or latency', () => {
    const all = { meanDifference: 1, budgetShare: 1e9 };
    expect(flagsOn({ ...slow, 'peak-rate': '10000' }, all)).toEqual([]);
    expect(flagsOn({ ...slow, 'peak-rate': '4500' }, all)).toEqual([]);
    expect(flagsOn({ ...slow, 'p99-target': '501' }, all)).toEqual([]);
    expect(flagsOn({ ...slow, 'peak-rate': '4000' }, all)).toEqual(hardly);
  });

  test('is raised whatever else excludes one of them', () => {
    expect(flagsOn({ ...slow, 'python-libraries': 'some-routes' })).toEqual(hardly);
  });
});

test('target-unreachable is raised where the wait alone reaches the target', () => {
  expect(flagsOn({ 'p99-target': '50', 'peak-rate': '4000' })).toEqual(['target-unreachable']);
  expect(flagsOn({ 'p99-target': '50.1', 'peak-rate': '4000' })).toEqual([]);
});

function meansOn(answers: Partial<Answers>) {
  const { ranking } = decide({ ...ordinary, ...answers }, evidence, assumptions);
  return (['flask', 'gin'] as const).map(
    (id) => ranking.find(({ candidate }) => candidate === id)?.capacity.mean ?? 0,
  );
}
