import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, outcomeIn } from './decide.ts';
import { exactNumber } from '../questions/exact-number.ts';
import { type Answers, type OptionId, optionsOf } from '../questions/questions.ts';
import { resourceIds, resources } from '../explanation/resources.ts';
import {
  anyAnswers,
  anyNumber,
  anySituation,
  evidence,
  ordinary,
  spread,
} from '../testing/situations.ts';
import { assumptions } from '../testing/assumptions.ts';

describe('decide(answers, evidence, assumptions)', () => {
  test('ranks the eligible best first, then the excluded best first', () => {
    const { ranking } = decide(
      { ...ordinary, 'python-libraries': 'some-routes', runtimes: 'one' },
      evidence,
      assumptions,
    );
    expect(ranking.map(({ candidate }) => candidate)).toEqual(['flask', 'hybrid', 'gin']);
    expect(ranking.map(({ excluded }) => excluded)).toEqual([
      [],
      ['one-runtime'],
      ['python-only-libraries'],
    ]);
    expect(ranking[1]?.score).toBeGreaterThan(ranking[2]?.score ?? 1);
  });

  test('names the close candidates best first, and only with too-close', () => {
    for (const answers of spread(1000)) {
      const { verdict, candidates, margin, ranking } = decide(answers, evidence, assumptions);
      const eligible = ranking.filter(({ excluded }) => excluded.length === 0);
      expect(candidates !== undefined).toBe(verdict === 'too-close');
      expect(margin === null).toBe(eligible.length < 2);
      expect(verdict === 'none-fits').toBe(eligible.length === 0);
      if (candidates) {
        expect(candidates).toEqual(
          eligible.slice(0, candidates.length).map(({ candidate }) => candidate),
        );
        expect(candidates.length).toBeGreaterThan(1);
      }
    }
  });

  test('has contributions that add up to each score, in any order', () => {
    fc.assert(
      fc.property(anySituation, ({ answers, evidence }) => {
        for (const { score, contributions } of decide(answers, evidence, assumptions).ranking) {
          const backwards = contributions.toReversed().reduce((sum, c) => sum + c.contribution, 0);
          expect(Math.abs(backwards - score)).toBeLessThan(1e-12);
          for (const { utility, weight, contribution } of contributions) {
            expect(contribution).toBe(utility * weight);
          }
        }
      }),
    );
  });

  test('predicts nothing that is negative, infinite or not a number', () => {
    fc.assert(
      fc.property(anySituation, ({ answers, evidence }) => {
        for (const { score, capacity } of decide(answers, evidence, assumptions).ranking) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-12);
          for (const figure of [capacity.cores, capacity.mean, capacity.p99, capacity.inFlight]) {
            if (figure === null) continue;
            expect(Number.isFinite(figure)).toBe(true);
            expect(figure).toBeGreaterThan(0);
          }
          expect(capacity.stable).toBe(capacity.p99 !== null);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('never lets a score jump when the rate rises a little', () => {
    fc.assert(
      fc.property(anyAnswers, anyNumber(0.001, 9e6), (answers, rate) => {
        const at = (value: number) =>
          decide({ ...answers, 'peak-rate': exactNumber(value) }, evidence, assumptions).ranking;
        const before = at(rate);
        for (const { candidate, score, excluded } of at(rate * 1.001)) {
          // Beside its ceiling a part may be all but saturated, where waiting grows without bound.
          if (candidate === 'hybrid' || excluded.includes('capacity')) continue;
          const was = before.find((assessment) => assessment.candidate === candidate);
          expect(Math.abs(score - (was?.score ?? 0))).toBeLessThan(0.01);
        }
      }),
    );
  });

  test('never lets a better resource exclude a candidate', () => {
    for (const answers of spread(500)) {
      for (const question of resourceIds) {
        const options: readonly OptionId[] = optionsOf(question);
        const step = resources[question] === 'later' ? 1 : -1;
        const easier = options[options.indexOf(answers[question] as OptionId) + step];
        if (easier === undefined) continue;
        const eased = { ...answers, [question]: easier };
        expect(eligibleIn(eased)).toEqual(expect.arrayContaining(eligibleIn(answers)));
      }
    }
  });

  test('raises the flags in their order', () => {
    const flagsOn = (answers: Partial<Answers>) =>
      decide({ ...ordinary, ...answers }, evidence, assumptions).flags;
    expect(flagsOn({ 'backend-wait': '500', 'p99-target': 'none', 'peak-rate': '100' })).toEqual([
      'framework-hardly-matters',
    ]);
    expect(flagsOn({ 'backend-wait': '500', 'p99-target': '100', 'peak-rate': '100' })).toEqual([
      'framework-hardly-matters',
      'target-unreachable',
    ]);
    expect(flagsOn({ 'backend-wait': '5' })).toEqual([]);
  });
});

test('outcomeIn(situation) is what decide says', () => {
  fc.assert(
    fc.property(anySituation, (given) => {
      const { answers, evidence, assumptions } = given;
      const { verdict, candidates, margin, ...decision } = decide(answers, evidence, assumptions);
      expect(outcomeIn(given)).toEqual({ verdict, candidates, margin });
      expect(decision.evidence).toBe(evidence);
    }),
    { numRuns: 300 },
  );
});

function eligibleIn(answers: Answers) {
  return decide(answers, evidence, assumptions)
    .ranking.filter(({ excluded }) => excluded.length === 0)
    .map(({ candidate }) => candidate)
    .toSorted();
}
