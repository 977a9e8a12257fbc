import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateIds } from '../capacity/candidates.ts';
import { capacityOf } from '../capacity/capacity.ts';
import type { Capacity } from '../capacity/response.ts';
import { contributionsOf, criterionIds, scoreOf, utilities } from './criteria.ts';
import type { Answers } from '../questions/questions.ts';
import { anySituation, situation } from '../testing/situations.ts';
import { weightsOf } from './weights.ts';

const capacity = (figures: Partial<Capacity>): Capacity => ({
  ...capacityOf('gin', situation()),
  ...figures,
});

describe('utility of capacity', () => {
  test.each([
    [8, 0],
    [4, 0.25],
    [1, 0.75],
    [0.5, 1],
    [0.01, 1],
    [80, 0],
  ])('with %d of 8 cores needed is %d', (cores, utility) => {
    expect(utilities.capacity('gin', capacity({ cores }), situation())).toBeCloseTo(utility, 12);
  });
});

describe('utility of latency', () => {
  const latency = (p99: number | null, answers: Partial<Answers> = {}) =>
    utilities.latency('gin', capacity({ p99 }), situation(answers));

  test('is that of the target where the p99 meets it, and a third more at half the headroom', () => {
    expect(latency(500)).toBeCloseTo(0.34, 12);
    expect(latency(275)).toBeCloseTo(0.34 + 1 / 3, 12);
    expect(latency(100)).toBe(1);
    expect(latency(5000)).toBe(0);
  });

  test('is 1 without a target', () => {
    expect(latency(null, { 'p99-target': 'none' })).toBe(1);
    expect(latency(1e6, { 'p99-target': 'none' })).toBe(1);
  });

  test('is 0 where there is no p99, or the wait alone reaches the target', () => {
    expect(latency(null)).toBe(0);
    expect(latency(501, { 'backend-wait': '500' })).toBe(0);
    expect(latency(501, { 'backend-wait': '500', 'p99-target': '20' })).toBe(0);
  });
});

test('utility of the team is proficiency in the weakest language needed', () => {
  const given = situation({ 'python-skill': 'working', 'go-skill': 'learning' });
  expect(candidateIds.map((id) => utilities.team(id, capacity({}), given))).toEqual([
    0.8, 0.35, 0.35,
  ]);
});

test('utility of delivery is productivity on what exists, of which skill scales a part', () => {
  const given = situation({ 'python-skill': 'working', 'go-skill': 'none' });
  const delivery = candidateIds.map((id) => utilities.delivery(id, capacity({}), given));
  expect(delivery[0]).toBeCloseTo(1 * (0.4 + 0.6 * 0.8), 12);
  expect(delivery[1]).toBeCloseTo(0.4 * 0.4, 12);
  expect(delivery[2]).toBeCloseTo(0.8 * 0.4, 12);
});

test('the other utilities are those of the assumptions', () => {
  const given = situation({ 'python-libraries': 'some-routes', 'existing-code': 'go' });
  const of = (id: 'ecosystem' | 'operations' | 'reuse') =>
    candidateIds.map((candidate) => utilities[id](candidate, capacity({}), given));
  expect(of('ecosystem')).toEqual([1, 0.3, 0.95]);
  expect(of('operations')).toEqual([0.7, 1, 0.55]);
  expect(of('reuse')).toEqual([0.1, 1, 0.7]);
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
