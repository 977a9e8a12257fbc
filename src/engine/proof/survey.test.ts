import { describe, expect, test } from 'vitest';
import type { Assessment } from '../verdict/assess.ts';
import { candidateIds } from '../capacity/candidates.ts';
import { decide } from '../verdict/decide.ts';
import { answersAt, spaceOf } from '../questions/space.ts';
import { assumptions } from '../testing/assumptions.ts';
import { evidence, ordinary } from '../testing/situations.ts';
import { verdictIds } from '../verdict/verdict.ts';
import { survey, surveyVerdicts } from './survey.ts';

const basis = { evidence, assumptions };
const { 'go-skill': _go, 'python-skill': _python, workload: _workload, ...some } = ordinary;
const { 'peak-rate': _rate, cores: _cores, deadline: _deadline, runtimes: _r, ...rest } = some;
const space = spaceOf(rest);
const silent = () => {};

describe('survey(space, basis, onProgress)', () => {
  const surveyed = survey(space, basis, silent);

  test('has the verdict of every vector, and which candidates fit', () => {
    for (let index = 0; index < space.size; index += 7) {
      const { verdict, ranking } = decide(answersAt(space, index), evidence, assumptions);
      expect(verdictIds[surveyed.verdicts[index] ?? -1]).toBe(verdict);
      for (const [bit, id] of candidateIds.entries()) {
        const fits = ranking.find(({ candidate }) => candidate === id)?.excluded.length === 0;
        expect(Boolean(Number(surveyed.eligible[index]) & (1 << bit))).toBe(fits);
      }
    }
  });

  test('finds the vector that comes nearest to the threshold, by any of its leads', () => {
    let nearest = { index: -1, distance: 1 };
    for (let index = 0; index < space.size; index += 1) {
      const { ranking } = decide(answersAt(space, index), evidence, assumptions);
      const [best, ...others] = ranking.filter(({ excluded }) => excluded.length === 0);
      for (const { score } of others) {
        const distance = Math.abs((best?.score ?? 0) - score - 0.0305);
        if (distance < nearest.distance) nearest = { index, distance };
      }
    }
    expect(surveyed.nearest).toEqual(nearest);
  });

  test('finds that no outcome depends on the order of a sum', () => {
    expect(surveyed.orderDependent).toBe(0);
    expect(surveyed.largestSumError).toBeGreaterThan(0);
    expect(surveyed.largestSumError).toBeLessThan(1e-12);
  });

  test('would see an outcome that depended on it', () => {
    // A threshold between the lead as it is summed forwards and as it is summed backwards.
    const dependent = Array.from({ length: 400 }, (_, index) => {
      const answers = answersAt(space, index);
      const [a, b] = decide(answers, evidence, assumptions).ranking;
      if (!a || !b || b.excluded.length > 0) return 0;
      const lead = a.score - b.score;
      const backwards = sumBackwards(a) - sumBackwards(b);
      const marginThreshold = (lead + backwards) / 2 - 1e-9;
      const edge = { evidence, assumptions: { ...assumptions, marginThreshold } };
      return survey(spaceOf(answers), edge, silent).orderDependent;
    });
    expect(dependent).toContain(1);
    expect(dependent).toContain(0);
  });

  test('has nothing near the threshold where nothing fits', () => {
    const none = survey(spaceOf({ ...ordinary, 'p99-target': '20' }), basis, silent);
    expect(none.nearest.distance).toBe(Number.POSITIVE_INFINITY);
    expect([...none.eligible]).toEqual([0]);
  });

  test('tells of every vector once', () => {
    const told: number[] = [];
    survey(space, basis, (vectors) => told.push(vectors));
    expect(told).toEqual([4096, space.size - 4096]);
    const whole: number[] = [];
    surveyVerdicts(spaceOf({ ...ordinary }), basis, (vectors) => whole.push(vectors));
    expect(whole).toEqual([1]);
  });
});

test('surveyVerdicts(space, basis, onProgress) has the same verdicts', () => {
  expect(surveyVerdicts(space, basis, silent)).toEqual(survey(space, basis, silent).verdicts);
});

function sumBackwards({ contributions }: Assessment): number {
  return contributions.reduceRight((sum, { contribution }) => sum + contribution, 0);
}
