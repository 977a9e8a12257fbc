import { describe, expect, test } from 'vitest';
import { decide } from '../verdict/decide.ts';
import { methodsOn } from './methods.ts';
import type { Answers } from '../questions/questions.ts';
import { assumptions } from '../testing/assumptions.ts';
import { evidence, ordinary, spread } from '../testing/situations.ts';

const rankingOn = (answers: Answers) => decide(answers, evidence, assumptions).ranking;

describe('methodsOn(ranking)', () => {
  test('is null where none is eligible', () => {
    expect(methodsOn(rankingOn({ ...ordinary, 'p99-target': '50' }))).toBeNull();
  });

  test('agrees on the only one', () => {
    const only = rankingOn({ ...ordinary, 'peak-rate': '10000', runtimes: 'go' });
    expect(methodsOn(only)).toEqual({
      agree: 4,
      methods: [
        ['weighted-sum', expect.any(Number)],
        ['weighted-product', expect.any(Number)],
        ['topsis', 1],
        ['smaa', expect.closeTo(1, 12)],
      ].map(([method, value]) => ({
        method,
        best: 'gin',
        values: [{ candidate: 'gin', value }],
      })),
    });
  });

  test('has the scores of the ranking, and the products of the same utilities', () => {
    const ranking = rankingOn(ordinary);
    const [sum, product, topsis, smaa] = methodsOn(ranking)?.methods ?? [];
    expect(sum?.values).toEqual(
      ranking.map(({ candidate, score }) => ({ candidate, value: score })),
    );
    for (const [index, { contributions }] of ranking.entries()) {
      const logs = contributions.map(({ utility, weight }) => weight * Math.log(utility));
      expect(product?.values[index]?.value).toBeCloseTo(
        Math.exp(logs.reduce((total, log) => total + log, 0)),
        12,
      );
    }
    expect(topsis?.values.every(({ value }) => value > 0 && value < 1)).toBe(true);
    expect(smaa?.values.reduce((total, { value }) => total + value, 0)).toBeCloseTo(1, 12);
  });

  test('leaves out what is passed over', () => {
    const ranking = rankingOn({ ...ordinary, 'go-skill': 'none', 'existing-code': 'go' });
    expect(ranking.map(({ passedOver }) => passedOver)).toContain(true);
    expect(methodsOn(ranking)?.methods[0]?.values.map(({ candidate }) => candidate)).toEqual([
      'flask',
    ]);
  });

  test('names the best of each method, and counts those that agree with the weighted sum', () => {
    const seen = new Set<number>();
    for (const answers of spread(2000)) {
      const ranking = rankingOn(answers);
      const agreement = methodsOn(ranking);
      if (!agreement) continue;
      for (const { best, values } of agreement.methods) {
        const highest = Math.max(...values.map(({ value }) => value));
        const found = values.find(({ candidate }) => candidate === best);
        expect(found?.value).toBeGreaterThanOrEqual(highest - 1e-9);
      }
      expect(agreement.methods[0]?.best).toBe(ranking[0]?.candidate);
      expect(agreement.agree).toBe(
        agreement.methods.filter(({ best }) => best === ranking[0]?.candidate).length,
      );
      seen.add(agreement.agree);
    }
    expect(seen.size).toBeGreaterThan(1);
  });
});
