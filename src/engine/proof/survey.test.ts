import { describe, expect, test } from 'vitest';
import { candidateIds } from '../capacity/candidates.ts';
import { answersAt, spaceOf } from '../questions/space.ts';
import { assumptions } from '../testing/assumptions.ts';
import { evidence, ordinary } from '../testing/situations.ts';
import { decide } from '../verdict/decide.ts';
import { verdictIds } from '../verdict/verdict.ts';
import { survey, surveyInto, surveyVerdictsInto, together } from './survey.ts';
import { loadsIn } from './teams.ts';

const basis = { evidence, assumptions };
const { 'go-skill': _go, 'python-skill': _python, workload: _workload, ...some } = ordinary;
const { 'peak-rate': _rate, cores: _cores, deadline: _deadline, runtimes: _r, ...rest } = some;
const space = spaceOf(rest);
const surveyed = survey(space, basis);

describe('survey(space, basis)', () => {
  test('has the verdict of every vector, and which candidates fit', () => {
    for (let index = 0; index < space.size; index += 11) {
      const { verdict, ranking } = decide(answersAt(space, index), evidence, assumptions);
      expect(verdictIds[surveyed.verdicts[index] ?? -1]).toBe(verdict);
      for (const [bit, id] of candidateIds.entries()) {
        const fits = ranking.find(({ candidate }) => candidate === id)?.excluded.length === 0;
        expect(Boolean(Number(surveyed.eligible[index]) & (1 << bit))).toBe(fits);
      }
    }
  });

  test('finds the vector whose lead comes nearest to the threshold', () => {
    let nearest = { index: -1, distance: Number.POSITIVE_INFINITY };
    for (let index = 0; index < space.size; index += 1) {
      const { margin } = decide(answersAt(space, index), evidence, assumptions);
      if (margin === null) continue;
      const distance = Math.abs(margin - assumptions.marginThreshold);
      if (distance < nearest.distance) nearest = { index, distance };
    }
    expect(surveyed.nearest.distance).toBeCloseTo(nearest.distance, 15);
    expect(surveyed.nearest.index).toBe(nearest.index);
  });

  test('finds that no outcome depends on the order of a sum', () => {
    expect(surveyed.orderDependent).toBe(0);
    expect(surveyed.largestSumError).toBeGreaterThan(0);
    expect(surveyed.largestSumError).toBeLessThan(1e-12);
  });

  test('would see an outcome that depended on it', () => {
    // A threshold between the lead as it is summed forwards and as it is summed backwards.
    const dependent = Array.from({ length: 600 }, (_, number) => {
      const answers = answersAt(space, number * 11);
      const { ranking, margin } = decide(answers, evidence, assumptions);
      const [a, b] = ranking;
      if (!a || !b || margin === null || a.limit) return 0;
      const backwards = sumBackwards(a.contributions) - sumBackwards(b.contributions);
      const marginThreshold = (margin + backwards) / 2 - 1e-9;
      const edge = { evidence, assumptions: { ...assumptions, marginThreshold } };
      return survey(spaceOf(answers), edge).orderDependent;
    });
    expect(dependent).toContain(1);
    expect(dependent).toContain(0);
  });

  test('has nothing near the threshold where nothing fits', () => {
    const none = survey(spaceOf({ ...ordinary, 'p99-target': '50' }), basis);
    expect(none.nearest.distance).toBe(Number.POSITIVE_INFINITY);
    expect([...none.eligible]).toEqual([0]);
  });
});

test('a survey in parts comes together to the same', () => {
  const verdicts = new Uint8Array(space.size);
  const eligible = new Uint8Array(space.size);
  const all = loadsIn(space);
  const parts = [
    { from: 0, to: 7 },
    { from: 7, to: all },
  ].map((loads) => surveyInto({ space, verdicts, eligible, loads }, basis));
  expect({ space, verdicts, eligible, ...together(parts) }).toEqual(surveyed);
  expect(
    together([
      { largestSumError: 1, orderDependent: 2, nearest: { index: 1, distance: 5 } },
      { largestSumError: 0.5, orderDependent: 3, nearest: { index: 2, distance: 4 } },
    ]),
  ).toEqual({ largestSumError: 1, orderDependent: 5, nearest: { index: 2, distance: 4 } });
});

test('surveyVerdictsInto(task, basis) has the same verdicts', () => {
  const verdicts = new Uint8Array(space.size);
  surveyVerdictsInto({ space, verdicts, loads: { from: 0, to: loadsIn(space) } }, basis);
  expect(verdicts).toEqual(surveyed.verdicts);
});

function sumBackwards(contributions: readonly { readonly contribution: number }[]): number {
  return contributions.reduceRight((sum, { contribution }) => sum + contribution, 0);
}

test('together(parts) keeps the nearest vector of all parts', () => {
  const part = (index: number, distance: number) => ({
    largestSumError: distance,
    orderDependent: 1,
    nearest: { index, distance },
  });
  const whole = { largestSumError: 3, orderDependent: 3, nearest: { index: 2, distance: 1 } };
  expect(together([part(1, 3), part(2, 1), part(3, 2)])).toEqual(whole);
  expect(together([part(2, 1), part(1, 3), part(3, 2)])).toEqual(whole);
});
