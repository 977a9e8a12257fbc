import { describe, expect, test } from 'vitest';
import { byRank, outcomeOf, type Standing } from './verdict.ts';

const standing = (
  candidate: Standing['candidate'],
  score: number,
  more: Partial<Standing> = {},
): Standing => ({ candidate, score, eligible: true, choosable: true, steadiness: 1, ...more });
const out = { eligible: false, choosable: false };
const passedOver = { choosable: false };

describe('outcomeOf(standings, threshold)', () => {
  test('is the best one that leads by more than the threshold', () => {
    const standings = [standing('flask', 0.6), standing('gin', 0.7), standing('hybrid', 0.5)];
    const gin = { verdict: 'gin', margin: expect.closeTo(0.1, 12) };
    expect(outcomeOf(standings, 0.05)).toEqual(gin);
    expect(outcomeOf(standings.toReversed(), 0.05)).toEqual(gin);
    expect(
      outcomeOf(
        [standings[1], standings[0], standings[2]].flatMap((one) => one ?? []),
        0.05,
      ),
    ).toEqual(gin);
  });

  test('is too close at the threshold, and within the tolerance of it', () => {
    for (const lead of [0, 0.03, 0.05, 0.05 + 5e-10]) {
      const standings = [
        standing('gin', 0.6 + lead),
        standing('flask', 0.6),
        standing('hybrid', 0),
      ];
      expect(outcomeOf(standings, 0.05)).toMatchObject({
        verdict: 'too-close',
        candidates: ['gin', 'flask'],
      });
    }
    const standings = [standing('gin', 0.65 + 2e-9), standing('flask', 0.6)];
    expect(outcomeOf(standings, 0.05)).toMatchObject({ verdict: 'gin' });
  });

  test('names all that are within the threshold of the best, best first', () => {
    const three = (last: number) => [
      standing('hybrid', last),
      standing('gin', 0.6),
      standing('flask', 0.58),
    ];
    expect(outcomeOf(three(0.55), 0.05).candidates).toEqual(['gin', 'flask', 'hybrid']);
    expect(outcomeOf(three(0.55 - 5e-10), 0.05).candidates).toEqual(['gin', 'flask', 'hybrid']);
    expect(outcomeOf(three(0.55 - 2e-9), 0.05).candidates).toEqual(['gin', 'flask']);
  });

  test('keeps the order of those that tie', () => {
    const tie = [standing('flask', 0.6), standing('gin', 0.6 + 5e-10), standing('hybrid', 0.6)];
    expect(outcomeOf(tie, 0.05)).toMatchObject({ candidates: ['flask', 'gin', 'hybrid'] });
  });

  test('is the only one that can be chosen, without a margin', () => {
    expect(outcomeOf([standing('hybrid', 0.2), standing('gin', 0.9, out)], 0.05)).toEqual({
      verdict: 'hybrid',
      margin: null,
    });
    expect(outcomeOf([standing('gin', 0.9, passedOver), standing('flask', 0.2)], 0.05)).toEqual({
      verdict: 'flask',
      margin: null,
    });
  });

  test('never names one that is passed over as close', () => {
    const standings = [
      standing('flask', 0.6),
      standing('gin', 0.6, passedOver),
      standing('hybrid', 0.59),
    ];
    expect(outcomeOf(standings, 0.05).candidates).toEqual(['flask', 'hybrid']);
  });

  test('is none-fits where none is eligible', () => {
    expect(outcomeOf([standing('gin', 0.9, out)], 0.05)).toEqual({
      verdict: 'none-fits',
      margin: null,
    });
  });

  describe('where the best is near its limit', () => {
    const near = (steadiness: number) => [
      standing('flask', 0.9, { steadiness }),
      standing('gin', 0.7),
      standing('hybrid', 0.66),
    ];

    test('shrinks its lead over the next, and level at the limit is too close', () => {
      expect(outcomeOf(near(1), 0.05)).toEqual({ verdict: 'flask', margin: expect.closeTo(0.2) });
      expect(outcomeOf(near(0.5), 0.05)).toMatchObject({
        verdict: 'flask',
        margin: expect.closeTo(0.1, 12),
      });
      expect(outcomeOf(near(0.2), 0.05)).toMatchObject({
        verdict: 'too-close',
        margin: expect.closeTo(0.04, 12),
      });
    });

    test('names at the limit whom the next would name without it', () => {
      expect(outcomeOf(near(0), 0.05).candidates).toEqual(['flask', 'gin', 'hybrid']);
      expect(outcomeOf(near(0), 0.03).candidates).toEqual(['flask', 'gin']);
      expect(outcomeOf(near(0).slice(1), 0.03)).toMatchObject({ verdict: 'gin' });
    });

    test('takes nothing from it where the next is near its own', () => {
      const standings = [standing('flask', 0.9), standing('gin', 0.8, { steadiness: 0 })];
      expect(outcomeOf(standings, 0.05)).toMatchObject({ verdict: 'flask' });
    });
  });
});

test('byRank puts first what can be chosen, then what is eligible, then by score', () => {
  const given = [
    standing('flask', 0.9, out),
    standing('hybrid', 0.8, passedOver),
    standing('gin', 0.5),
  ];
  expect(given.toSorted(byRank).map(({ candidate }) => candidate)).toEqual([
    'gin',
    'hybrid',
    'flask',
  ]);
  const close = [standing('flask', 0.5), standing('gin', 0.5 + 5e-10)];
  expect(close.toSorted(byRank)[0]?.candidate).toBe('flask');
  const apart = [standing('flask', 0.1), standing('gin', 0.1 + 2e-9)];
  expect(apart.toSorted(byRank)[0]?.candidate).toBe('gin');
  const one = [standing('flask', 0.1, passedOver), standing('gin', 0.9, out)];
  expect(one.toSorted(byRank)[0]?.candidate).toBe('flask');
  expect(one.toReversed().toSorted(byRank)[0]?.candidate).toBe('flask');
});
