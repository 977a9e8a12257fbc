import { describe, expect, test } from 'vitest';
import { decide } from '#engine/verdict/decide.ts';
import type { Answers } from '#engine/questions/questions.ts';
import { situation, spread } from '#engine/testing/situations.ts';
import type { Grade } from '#evidence/audit/finding.ts';
import { planOf } from './plan.ts';
import { riskIds } from './risks.ts';

const planned = (answers: Partial<Answers> = {}, grade: Grade = 'C') => {
  const at = situation(answers);
  return planOf(at, decide(at.answers, at.evidence, at.assumptions), grade);
};

describe('planOf(situation, decision, grade)', () => {
  test('plans for the winner, for all that are too close, and for nothing where nothing fits', () => {
    const kinds = new Map<string, number>();
    for (const answers of spread(3000)) {
      const at = { ...situation(), answers };
      const decision = decide(answers, at.evidence, at.assumptions);
      const { candidates, risks } = planOf(at, decision, 'D');
      const named = candidates.map(({ candidate }) => candidate);
      kinds.set(decision.verdict, named.length);
      if (decision.verdict === 'none-fits')
        expect({ named, risks }).toEqual({ named: [], risks: [] });
      else expect(named).toEqual(decision.candidates ?? [decision.verdict]);
    }
    expect(kinds.size).toBe(5);
  });

  test('has the way to a hybrid for a hybrid alone', () => {
    const { candidates } = planned({
      'python-libraries': 'some-routes',
      'existing-code': 'go',
      'python-skill': 'working',
      'go-skill': 'expert',
    });
    expect(candidates.map(({ hybrid }) => hybrid?.steps.length)).toEqual([3]);
    expect(planned({ 'go-skill': 'none' }).candidates[0]?.hybrid).toBeNull();
  });
});

describe('risksOf(stakes)', () => {
  test('each has a case, and they come by weight', () => {
    const seen = new Set<string>();
    for (const answers of spread(6000)) {
      const at = { ...situation(), answers };
      const { risks } = planOf(at, decide(answers, at.evidence, at.assumptions), 'D');
      const weights = risks.map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      expect(weights.every((weight) => weight > 0 && weight <= 3)).toBe(true);
      for (const { id } of risks) seen.add(id);
    }
    // Only an exact number makes a worker hold that much.
    for (const { id } of planned({ 'backend-wait': '9000', 'p99-target': 'none' }).risks) {
      seen.add(id);
    }
    expect([...seen].toSorted()).toEqual([...riskIds].toSorted());
  });

  test('weak evidence counts by its grade', () => {
    const weight = (grade: Grade) =>
      planned({}, grade).risks.find(({ id }) => id === 'weak-evidence')?.weight ?? 0;
    expect(['A', 'B', 'C', 'D', 'E'].map((grade) => weight(grade as Grade))).toEqual([
      0, 0, 0, 1.5, 3,
    ]);
  });

  test('a language that is being learned counts by the deadline', () => {
    const weight = (deadline: Answers['deadline']) =>
      planned({
        'python-skill': 'learning',
        'go-skill': 'none',
        deadline,
        'existing-code': 'none',
      }).risks.find(({ id }) => id === 'learning-under-deadline')?.weight ?? 0;
    expect(weight('weeks')).toBeGreaterThan(weight('months'));
    expect(weight('open')).toBe(0);
  });

  test('the pools of all processes count from what a database takes by default', () => {
    const has = (rate: `${number}`) =>
      planned({ 'peak-rate': rate, 'go-skill': 'none', cores: 'pay-as-you-go' }).risks.some(
        ({ id }) => id === 'pools-exceed-database',
      );
    expect([has('100'), has('100000')]).toEqual([false, true]);
  });
});
