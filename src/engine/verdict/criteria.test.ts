import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateIds } from '../capacity/candidates.ts';
import { capacityOf } from '../capacity/capacity.ts';
import type { Capacity } from '../capacity/response.ts';
import type { Answers } from '../questions/questions.ts';
import { anySituation, situation } from '../testing/situations.ts';
import { contributionsOf, criterionIds, scoreOf, utilities } from './criteria.ts';
import { weightsOf } from './weights.ts';

const capacity = (figures: Partial<Capacity>): Capacity => ({
  ...capacityOf('gin', situation()),
  ...figures,
});

describe('utility of cost', () => {
  // 4000 dollars a year begin to be noticed; ten doublings of that lead to 0.
  test.each([
    [0, 1],
    [4000 / 300, 0.9],
    [12_000 / 300, 0.8],
    [(4000 * 1023) / 300, 0],
    [1e9, 0],
  ])('with %d cores is %d', (cores, utility) => {
    expect(utilities.cost('gin', capacity({ cores, memory: 0 }), situation())).toBeCloseTo(
      utility,
      12,
    );
  });

  test('counts memory too, and no budget', () => {
    const cost = (answers: Partial<Answers>, memory: number) =>
      utilities.cost('gin', capacity({ cores: 0, memory }), situation(answers));
    expect(cost({}, 1024 * 100)).toBeCloseTo(0.9, 12);
    expect(cost({ cores: '2' }, 1024)).toBe(cost({ cores: 'pay-as-you-go' }, 1024));
  });
});

describe('utility of latency', () => {
  const latency = (middle: number | null, answers: Partial<Answers> = {}) => {
    const p99 = middle === null ? null : { low: 1, middle, high: 1e9 };
    return utilities.latency('gin', capacity({ p99 }), situation(answers));
  };

  test('is a half where the middle of the p99 meets the target, and a quarter more at half', () => {
    expect(latency(300)).toBeCloseTo(0.5, 12);
    expect(latency(190)).toBeCloseTo(0.75, 12);
    expect(latency(520)).toBeCloseTo(0.25, 12);
    expect(latency(100)).toBe(1);
    expect(latency(5000)).toBe(0);
  });

  test('is 1 without a target', () => {
    expect(latency(null, { 'p99-target': 'none' })).toBe(1);
    expect(latency(1e6, { 'p99-target': 'none' })).toBe(1);
  });

  test('is 0 where there is no p99, or the wait alone reaches the target', () => {
    expect(latency(null)).toBe(0);
    expect(latency(301, { 'backend-wait': '300' })).toBe(0);
    expect(latency(301, { 'backend-wait': '2000', 'p99-target': '50' })).toBe(0);
  });
});

test('utility of the team is proficiency in the weakest language needed', () => {
  const given = situation({ 'python-skill': 'working', 'go-skill': 'learning' });
  expect(candidateIds.map((id) => utilities.team(id, capacity({}), given))).toEqual([
    0.9, 0.6, 0.6,
  ]);
});

describe('utility of delivery', () => {
  const delivery = (answers: Partial<Answers>) =>
    candidateIds.map((id) => utilities.delivery(id, capacity({}), situation(answers)));

  test('is what is kept, whatever the skill', () => {
    expect(delivery({ 'existing-code': 'none' })).toEqual([0.2, 0.1, 0.1]);
    expect(delivery({ 'existing-code': 'go', 'go-skill': 'none' })).toEqual([0, 1, 0.9]);
    expect(delivery({ 'existing-code': 'python-rewrite' })).toEqual([0.3, 0.2, 0.2]);
    expect(delivery({ 'existing-code': 'both', 'hot-routes': 'few' })).toEqual([0.5, 0.5, 1]);
  });

  test('takes from a hybrid of Python code what its hot routes have to be written anew', () => {
    expect(delivery({ 'hot-routes': 'few' })).toEqual([1, 0, 0.95]);
    expect(delivery({ 'hot-routes': 'spread' })).toEqual([1, 0, 0.6]);
  });
});

test('the other utilities are those of the assumptions', () => {
  const of = (id: 'ecosystem' | 'operations', answers: Partial<Answers>) =>
    candidateIds.map((candidate) => utilities[id](candidate, capacity({}), situation(answers)));
  expect(of('ecosystem', { 'python-libraries': 'some-routes' })).toEqual([1, 0, 0.9]);
  expect(of('operations', {})).toEqual([0.7, 1, 0.6]);
  const [flask] = of('operations', { connections: '31622.776601683792' });
  expect(flask).toBeCloseTo(0.2, 12);
});

test('contributionsOf and scoreOf agree, and keep every utility within [0, 1]', () => {
  fc.assert(
    fc.property(anySituation, fc.constantFrom(...candidateIds), (given, candidate) => {
      const weights = weightsOf(given.answers, given.assumptions);
      const needed = capacityOf(candidate, given);
      const contributions = contributionsOf(candidate, needed, weights, given);
      expect(contributions.map(({ criterion }) => criterion)).toEqual([...criterionIds]);
      for (const { criterion, utility, weight } of contributions) {
        expect(utility).toBeGreaterThanOrEqual(0);
        expect(utility).toBeLessThanOrEqual(1);
        expect(weight).toBe(weights[criterion]);
      }
      expect(scoreOf(candidate, needed, weights, given)).toBe(
        contributions.reduce((sum, { contribution }) => sum + contribution, 0),
      );
    }),
  );
});
