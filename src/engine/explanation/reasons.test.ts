import { describe, expect, test } from 'vitest';
import { decide } from '../verdict/decide.ts';
import { reasonLimit, reasonsOf, strongestAgainst } from './reasons.ts';
import { assumptions } from '../testing/assumptions.ts';
import { evidence, ordinary, spread } from '../testing/situations.ts';
import type { Answers } from '../questions/questions.ts';

const decisionOn = (answers: Partial<Answers> = {}) =>
  decide({ ...ordinary, ...answers }, evidence, assumptions);

describe('reasonsOf(decision)', () => {
  test('are what the winner gains on the runner-up, the most first', () => {
    const decision = decisionOn({ 'python-skill': 'expert' });
    expect(decision.verdict).toBe('flask');
    const [first, second] = decision.ranking;
    const reasons = reasonsOf(decision);
    expect(reasons).toHaveLength(reasonLimit);
    const gains = first?.contributions.map(
      ({ contribution }, index) => contribution - (second?.contributions[index]?.contribution ?? 0),
    );
    expect(reasons[0]).toMatchObject({
      kind: 'criterion',
      favours: 'flask',
      over: second?.candidate,
      difference: Math.max(...(gains ?? [])),
    });
  });

  test('begin with whoever would have won, but is excluded', () => {
    const decision = decisionOn({ 'python-skill': 'expert', 'peak-rate': '4000' });
    const flask = decision.ranking.find(({ candidate }) => candidate === 'flask');
    expect(flask?.excluded).toContain('capacity');
    expect(flask?.score).toBeGreaterThan(decision.ranking[0]?.score ?? 0);
    expect(reasonsOf(decision)[0]).toEqual({
      kind: 'excluded',
      candidate: 'flask',
      exclusions: flask?.excluded,
    });
  });

  test('are the exclusions when only one fits, and when none does', () => {
    const only = decisionOn({ runtimes: 'python' });
    expect(only).toMatchObject({ verdict: 'flask', margin: null });
    expect(reasonsOf(only).map(({ kind }) => kind)).toEqual(['excluded', 'excluded']);
    const none = decisionOn({ 'p99-target': '50' });
    expect(none.verdict).toBe('none-fits');
    expect(reasonsOf(none)).toHaveLength(3);
  });

  test('name who would have won, but gives way for a language that nobody knows', () => {
    const decision = decisionOn({ 'go-skill': 'none', 'existing-code': 'go' });
    expect(decision.verdict).toBe('flask');
    expect(reasonsOf(decision)[0]).toEqual({ kind: 'passed-over', candidate: 'gin' });
    expect(strongestAgainst(decision)).toBeNull();
  });

  test('name a hybrid without a Python part last', () => {
    const decision = decisionOn({ 'existing-code': 'none', 'peak-rate': '10000' });
    expect(decision.verdict).toBe('gin');
    const excluded = reasonsOf(decision).flatMap((reason) =>
      reason.kind === 'excluded' ? [reason.candidate] : [],
    );
    expect(excluded).toEqual(['flask', 'hybrid']);
  });

  test('on every kind of verdict: at most three, none negligible, never for a loser', () => {
    for (const answers of spread(2000)) {
      const decision = decide(answers, evidence, assumptions);
      const reasons = reasonsOf(decision);
      expect(reasons.length).toBeLessThanOrEqual(reasonLimit);
      for (const reason of reasons) {
        if (reason.kind === 'excluded') expect(reason.exclusions).not.toEqual([]);
        else if (reason.kind === 'criterion') {
          expect(reason.difference).toBeGreaterThan(0.0005);
          if (decision.verdict !== 'too-close') expect(reason.favours).toBe(decision.verdict);
        }
      }
    }
  });
});

describe('strongestAgainst(decision)', () => {
  test('is where the runner-up gains most, and nothing without a winner', () => {
    const against = strongestAgainst(decisionOn({ 'python-skill': 'expert' }));
    expect(against).toMatchObject({ favours: 'hybrid', over: 'flask', criterion: 'cost' });
    expect(strongestAgainst(decisionOn({ 'p99-target': '50' }))).toBeNull();
    const better = decisionOn({
      'python-skill': 'learning',
      'go-skill': 'expert',
      'existing-code': 'go',
    });
    expect(better).toMatchObject({ verdict: 'gin', margin: expect.any(Number) });
    expect(strongestAgainst(better)).toBeNull();
    expect(strongestAgainst(decisionOn({ runtimes: 'python' }))).toBeNull();
    const close = [...spread(2000)]
      .map((answers) => decide(answers, evidence, assumptions))
      .filter(({ verdict }) => verdict === 'too-close');
    expect(close.length).toBeGreaterThan(0);
    for (const decision of close) expect(strongestAgainst(decision)).toBeNull();
  });
});
