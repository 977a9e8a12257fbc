import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { easierOptions, resourceIds } from '../explanation/resources.ts';
import { exactNumber } from '../questions/exact-number.ts';
import type { Answers } from '../questions/questions.ts';
import { assumptions } from '../testing/assumptions.ts';
import {
  anyAnswers,
  anyNumber,
  anySituation,
  evidence,
  ordinary,
  spread,
} from '../testing/situations.ts';
import { decide, outcomeIn } from './decide.ts';

const decided = (answers: Partial<Answers>) =>
  decide({ ...ordinary, ...answers }, evidence, assumptions);

describe('decide(answers, evidence, assumptions)', () => {
  test('ranks what can be chosen first, then what is passed over, then what is excluded', () => {
    const { ranking, verdict, margin } = decided({ 'go-skill': 'none', 'existing-code': 'go' });
    expect(ranking.map(({ candidate }) => candidate)).toEqual(['flask', 'gin', 'hybrid']);
    expect(ranking.map(({ excluded }) => excluded)).toEqual([[], [], ['no-python-part']]);
    expect(ranking.map(({ passedOver }) => passedOver)).toEqual([false, true, false]);
    expect(ranking[1]?.score).toBeGreaterThan(ranking[0]?.score ?? 1);
    expect({ verdict, margin }).toEqual({ verdict: 'flask', margin: null });
  });

  test('passes nothing over where the other language is hardly known', () => {
    const { ranking, verdict } = decided({
      'go-skill': 'none',
      'python-skill': 'learning',
      'existing-code': 'go',
    });
    expect(ranking.map(({ passedOver }) => passedOver)).toEqual([false, false, false]);
    expect(verdict).toBe('gin');
  });

  test('never recommends an unknown language over an eligible one that the team works in', () => {
    for (const answers of spread(2000)) {
      const { verdict, candidates = [], ranking } = decide(answers, evidence, assumptions);
      const works = {
        python: worksWith(answers['python-skill']),
        go: worksWith(answers['go-skill']),
      };
      const known = ranking.some(
        ({ candidate, excluded }) =>
          excluded.length === 0 &&
          { flask: works.python, gin: works.go, hybrid: works.python && works.go }[candidate],
      );
      if (!known) continue;
      const named = verdict === 'too-close' ? candidates : [verdict];
      if (answers['go-skill'] === 'none') expect(named).not.toContain('gin');
      if (answers['python-skill'] === 'none') expect(named).not.toContain('flask');
    }
  });

  test('says the limit of what is eligible, and of nothing else', () => {
    const near = decided({ 'peak-rate': '2750' });
    expect(near.ranking.find(({ candidate }) => candidate === 'flask')?.limit).toMatchObject({
      by: 'capacity',
    });
    const out = decided({ 'peak-rate': '2750', runtimes: 'go' });
    expect(out.ranking.find(({ candidate }) => candidate === 'flask')?.limit).toBeNull();
  });

  test('names the close candidates best first, and only with too-close', () => {
    for (const answers of spread(1000)) {
      const { verdict, candidates, margin, ranking } = decide(answers, evidence, assumptions);
      const choosable = ranking.filter((each) => each.excluded.length === 0 && !each.passedOver);
      expect(candidates !== undefined).toBe(verdict === 'too-close');
      expect(margin === null).toBe(choosable.length < 2);
      expect(verdict === 'none-fits').toBe(choosable.length === 0);
      if (candidates) {
        expect(candidates).toEqual(
          choosable.slice(0, candidates.length).map(({ candidate }) => candidate),
        );
        expect(candidates.length).toBeGreaterThan(1);
      }
    }
  });

  test('gives the same decision for the same arguments', () => {
    expect(decided({})).toEqual(decided({}));
  });

  test('adds contributions up to the score, and each is utility × weight', () => {
    fc.assert(
      fc.property(anySituation, ({ answers, evidence }) => {
        for (const { score, contributions } of decide(answers, evidence, assumptions).ranking) {
          const sum = contributions.reduce((total, { contribution }) => total + contribution, 0);
          expect(Math.abs(sum - score)).toBeLessThan(1e-12);
          for (const { utility, weight, contribution } of contributions) {
            expect(contribution).toBe(utility * weight);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('predicts nothing that is negative, infinite or not a number', () => {
    fc.assert(
      fc.property(anySituation, ({ answers, evidence }) => {
        for (const { score, capacity } of decide(answers, evidence, assumptions).ranking) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-12);
          const { cores, memory, mean, p99, inFlight } = capacity;
          for (const figure of [cores, memory, mean, p99?.low, p99?.high, inFlight]) {
            if (figure === null || figure === undefined) continue;
            expect(Number.isFinite(figure)).toBe(true);
            expect(figure).toBeGreaterThan(0);
          }
          expect(capacity.stable).toBe(p99 !== null);
          if (p99) {
            expect(p99.low).toBeLessThanOrEqual(p99.middle);
            expect(p99.middle).toBeLessThanOrEqual(p99.high);
          }
        }
      }),
      { numRuns: 200 },
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
          if (excluded.includes('capacity')) continue;
          const was = before.find((assessment) => assessment.candidate === candidate);
          expect(Math.abs(score - (was?.score ?? 0))).toBeLessThan(0.01);
        }
      }),
    );
  });

  test('never lets a better resource exclude a candidate', () => {
    for (const answers of spread(500)) {
      for (const question of resourceIds) {
        const [easier] = easierOptions(question, answers);
        if (easier === undefined) continue;
        const eased = { ...answers, [question]: easier };
        expect(eligibleIn(eased)).toEqual(expect.arrayContaining(eligibleIn(answers)));
      }
    }
  });
});

describe('the verdict never falls off a cliff', () => {
  const around = (rate: number, answers: Partial<Answers>) =>
    [1 - 1e-6, 1 + 1e-6].map((by) => decided({ ...answers, 'peak-rate': exactNumber(rate * by) }));

  test('where a candidate that leads reaches its cores, it is too close first', () => {
    // Flask needs 2.8 of 8 cores for 1000 requests/s.
    const answers = { 'python-skill': 'expert', 'go-skill': 'learning' } as const;
    expect(decided({ ...answers, 'peak-rate': '1000' }).verdict).toBe('flask');
    const [before, after] = around(8000 / 2.8, answers);
    expect(before?.verdict).toBe('too-close');
    expect(before?.candidates?.[0]).toBe('flask');
    expect(before?.margin).toBeLessThan(1e-5);
    expect(before?.candidates).toEqual(expect.arrayContaining([...named(after)]));
    expect(named(after)).not.toContain('flask');
  });

  test('where nothing else can be chosen, it keeps its verdict up to the limit', () => {
    const [before, after] = around(8000 / 2.8, { runtimes: 'python' });
    expect(before).toMatchObject({ verdict: 'flask', margin: null });
    expect(after?.verdict).toBe('none-fits');
  });
});

test('outcomeIn(situation) is what decide says', () => {
  fc.assert(
    fc.property(anySituation, (given) => {
      const { answers, evidence, assumptions } = given;
      const { verdict, candidates, margin, ...decision } = decide(answers, evidence, assumptions);
      expect(outcomeIn(given)).toEqual({ verdict, margin, ...(candidates && { candidates }) });
      expect(decision.evidence).toBe(evidence);
    }),
    { numRuns: 200 },
  );
});

function named(decision: ReturnType<typeof decided> | undefined): readonly string[] {
  if (!decision) return [];
  return decision.verdict === 'too-close' ? (decision.candidates ?? []) : [decision.verdict];
}

function worksWith(skill: Answers['go-skill']): boolean {
  return skill === 'working' || skill === 'expert';
}

function eligibleIn(answers: Answers) {
  return decide(answers, evidence, assumptions)
    .ranking.filter(({ excluded }) => excluded.length === 0)
    .map(({ candidate }) => candidate)
    .toSorted();
}
