import { describe, expect, test } from 'vitest';
import { candidateIds } from '../capacity/candidates.ts';
import type { PartialAnswers } from '../questions/questions.ts';
import { answersAt, spaceOf } from '../questions/space.ts';
import { assumptions } from '../testing/assumptions.ts';
import { evidence, ordinary, withCpu } from '../testing/situations.ts';
import { type Verdict, verdictIds } from '../verdict/verdict.ts';
import {
  contributionsAddUp,
  demandFavoursGin,
  ginIsCheaper,
  knownLanguageFirst,
  orderOfSummation,
  resourcesNeverExclude,
  skillAndTime,
} from './invariants.ts';
import { type Survey, survey } from './survey.ts';

/** A survey in which all is well, with some of it replaced. */
function surveyed(fixed: PartialAnswers, changes: Partial<Survey> = {}): Survey {
  return { ...survey(spaceOf(fixed), { evidence, assumptions }), ...changes };
}

/** A survey of the options of one question, with these verdicts. */
function along(question: keyof PartialAnswers, verdicts: readonly Verdict[]): Survey {
  const { [question]: _, ...fixed } = ordinary;
  const codes = verdicts.map((verdict) => verdictIds.indexOf(verdict));
  return surveyed(fixed, { verdicts: Uint8Array.from(codes) });
}

const { cores: _cores, ...coresOpen } = ordinary;

test('orderOfSummation counts outcomes that depend on it, and a lead that rounding could decide', () => {
  expect(orderOfSummation(surveyed(coresOpen))).toEqual({ checked: 4, broken: 0, example: [] });
  expect(orderOfSummation(surveyed(coresOpen, { orderDependent: 2 })).broken).toBe(2);
  const near = surveyed(coresOpen, { nearest: { index: 3, distance: 1e-9 } });
  expect(orderOfSummation(near)).toEqual({ checked: 4, broken: 1, example: [3] });
});

test('contributionsAddUp allows for rounding alone', () => {
  expect(contributionsAddUp(surveyed(coresOpen))).toEqual({ checked: 12, broken: 0, example: [] });
  expect(contributionsAddUp(surveyed(coresOpen, { largestSumError: 1e-12 })).broken).toBe(1);
});

describe('skillAndTime', () => {
  test.each([
    ['go-skill', ['gin', 'hybrid', 'gin', 'flask'], [0, 3], 2],
    ['python-skill', ['hybrid', 'flask', 'gin', 'gin'], [1, 2], 2],
  ] as const)('finds %s to break it with %j', (question, verdicts, example, broken) => {
    expect(skillAndTime(along(question, verdicts))).toMatchObject({ broken, example });
  });

  test.each([
    ['go-skill', ['flask', 'too-close', 'gin', 'gin']],
    ['python-skill', ['gin', 'gin', 'flask', 'flask']],
    ['go-skill', ['gin', 'too-close', 'none-fits', 'hybrid']],
  ] as const)('lets %s go the other way: %j', (question, verdicts) => {
    expect(skillAndTime(along(question, verdicts)).broken).toBe(0);
  });

  describe('with more time', () => {
    const { deadline: _deadline, ...fixed } = ordinary;
    const over = (verdicts: readonly Verdict[], skills: PartialAnswers) => {
      const codes = verdicts.map((verdict) => verdictIds.indexOf(verdict));
      return skillAndTime(surveyed({ ...fixed, ...skills }, { verdicts: Uint8Array.from(codes) }))
        .broken;
    };
    const pythonBetter = { 'python-skill': 'expert', 'go-skill': 'learning' } as const;
    const goBetter = { 'python-skill': 'none', 'go-skill': 'learning' } as const;

    test('never moves to the language that the team knows better', () => {
      expect(over(['gin', 'gin', 'flask'], pythonBetter)).toBe(2);
      expect(over(['flask', 'gin', 'gin'], goBetter)).toBe(2);
    });

    test('may move to the other, or either way where both are known alike', () => {
      expect(over(['flask', 'gin', 'gin'], pythonBetter)).toBe(0);
      expect(over(['gin', 'gin', 'flask'], goBetter)).toBe(0);
      expect(over(['gin', 'flask', 'gin'], {})).toBe(0);
      expect(over(['gin', 'hybrid', 'too-close'], pythonBetter)).toBe(0);
    });
  });

  test('looks at three questions', () => {
    const { 'go-skill': _g, 'python-skill': _p, deadline: _d, ...fixed } = ordinary;
    // 48 vectors; 6 of 4 × 4, 3 of 3 and 6 of 4 pairs on each line.
    expect(skillAndTime(surveyed(fixed)).checked).toBe(12 * 6 + 16 * 3 + 12 * 6);
  });
});

describe('demandFavoursGin', () => {
  test.each([
    ['peak-rate', ['gin', 'gin', 'gin', 'flask'], 3],
    ['p99-target', ['flask', 'gin', 'none-fits', 'none-fits'], 1],
    ['cores', ['gin', 'flask', 'hybrid', 'flask'], 2],
  ] as const)('finds %s to break it with %j', (question, verdicts, broken) => {
    expect(demandFavoursGin(along(question, verdicts)).broken).toBe(broken);
  });

  test.each([
    ['peak-rate', ['flask', 'flask', 'gin', 'none-fits']],
    ['p99-target', ['gin', 'too-close', 'flask', 'flask']],
    ['cores', ['flask', 'gin', 'gin', 'gin']],
  ] as const)('lets %s go the other way: %j', (question, verdicts) => {
    expect(demandFavoursGin(along(question, verdicts)).broken).toBe(0);
  });
});

test('ginIsCheaper only where no workload costs Gin more', () => {
  const cheaper = (flask: number, gin: number, changed = assumptions) =>
    ginIsCheaper({ evidence: withCpu(flask, gin), assumptions: changed });
  expect(cheaper(0.6, 0.2)).toBe(true);
  expect(cheaper(0.2, 0.2)).toBe(true);
  // Native work takes both the same, so that the framework alone decides there.
  expect(cheaper(0.2, 0.21)).toBe(false);
  const dear = { ...assumptions.handlerCpu, gateway: { flask: 0.5, gin: 0.91 } };
  expect(cheaper(0.6, 0.2, { ...assumptions, handlerCpu: dear })).toBe(false);
});

describe('resourcesNeverExclude', () => {
  test('holds on what the engine says, for every resource', () => {
    const { workload, 'existing-code': existing, 'python-libraries': libraries } = ordinary;
    const fixed = {
      workload,
      'existing-code': existing,
      'hot-routes': 'few',
      'python-libraries': libraries,
      connections: 'none',
    } as const;
    const tally = resourcesNeverExclude(
      surveyed({ ...fixed, 'python-skill': 'expert', 'peak-rate': '1000' }),
    );
    // go-skill, deadline, runtimes, wait, target and cores are open: 4·3·3·4·4·4 vectors.
    expect(tally.checked).toBe(2304 * (3 / 2 + 2 / 2 + 2 / 3 + 3 / 2 + 3 / 2 + 3 / 2));
    expect(tally.broken).toBe(0);
  });

  test('finds a candidate that more cores exclude', () => {
    // Pay-as-you-go stands first among the options, and is the most.
    const cores = surveyed(coresOpen, { eligible: Uint8Array.from([0b111, 0b001, 0b011, 0b110]) });
    expect(resourcesNeverExclude(cores)).toMatchObject({ broken: 2, example: [1, 3] });
  });

  test('finds a candidate that a lower rate excludes', () => {
    const { 'peak-rate': _rate, ...fixed } = ordinary;
    const rates = surveyed(fixed, { eligible: Uint8Array.from([0b001, 0b011, 0b001, 0b001]) });
    expect(resourcesNeverExclude(rates)).toMatchObject({ broken: 1, example: [1, 0] });
  });
});

describe('knownLanguageFirst', () => {
  const { 'go-skill': _skill, ...goOpen } = ordinary;
  const all = 0b111;
  const flaskAndGin = 0b011;
  const wins = (verdict: Verdict, eligible: number, fixed: PartialAnswers) => {
    const one = spaceOf({ ...goOpen, 'go-skill': 'none', 'existing-code': 'none', ...fixed });
    const code = verdictIds.indexOf(verdict);
    return knownLanguageFirst({
      ...surveyed(ordinary),
      space: one,
      verdicts: Uint8Array.of(code),
      eligible: Uint8Array.of(eligible),
    });
  };

  test('finds an unknown language to win over one that the team works in', () => {
    expect(wins('gin', flaskAndGin, {})).toEqual({ checked: 1, broken: 1, example: [0] });
    expect(wins('gin', flaskAndGin, { 'python-skill': 'expert' }).broken).toBe(1);
    expect(wins('hybrid', all, {}).broken).toBe(1);
    const python = { 'go-skill': 'working', 'python-skill': 'none' } as const;
    expect(wins('flask', flaskAndGin, python).broken).toBe(1);
  });

  test('lets it win where the other is excluded or hardly known, or where the language is known', () => {
    expect(wins('gin', 0b010, {}).broken).toBe(0);
    expect(wins('gin', flaskAndGin, { 'python-skill': 'learning' }).broken).toBe(0);
    expect(wins('gin', flaskAndGin, { 'go-skill': 'learning' }).broken).toBe(0);
    expect(wins('flask', flaskAndGin, {}).broken).toBe(0);
    expect(wins('too-close', flaskAndGin, {}).broken).toBe(0);
    expect(wins('none-fits', 0, {}).broken).toBe(0);
  });

  test('counts all vectors and keeps the first', () => {
    const space = spaceOf({ ...coresOpen, 'go-skill': 'none', 'existing-code': 'none' });
    const gin = verdictIds.indexOf('gin');
    expect(answersAt(space, 1).cores).toBe('2');
    expect(
      knownLanguageFirst({
        ...surveyed(coresOpen),
        space,
        verdicts: Uint8Array.from([0, gin, gin, 0]),
        eligible: Uint8Array.from([all, all, all, all]),
      }),
    ).toEqual({ checked: 4, broken: 2, example: [1] });
    expect(candidateIds).toHaveLength(3);
  });
});
