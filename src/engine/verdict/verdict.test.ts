import { describe, expect, test } from 'vitest';
import { byRank, outcomeOf, type Standing } from './verdict.ts';

const standing = (candidate: Standing['candidate'], score: number, eligible = true) => ({
  candidate,
  score,
  eligible,
});

describe('outcomeOf(ranking, threshold)', () => {
  test('is the best one that leads by more than the threshold', () => {
    const ranking = [standing('gin', 0.7), standing('flask', 0.6), standing('hybrid', 0.5)];
    expect(outcomeOf(ranking, 0.05)).toEqual({
      verdict: 'gin',
      margin: expect.closeTo(0.1, 12),
    });
  });

  test('is too close at the threshold, and within the tolerance of it', () => {
    for (const lead of [0, 0.03, 0.05, 0.05 + 5e-10]) {
      const ranking = [standing('gin', 0.6 + lead), standing('flask', 0.6), standing('hybrid', 0)];
      expect(outcomeOf(ranking, 0.05)).toMatchObject({
        verdict: 'too-close',
        candidates: ['gin', 'flask'],
      });
    }
    const ranking = [standing('gin', 0.65 + 2e-9), standing('flask', 0.6)];
    expect(outcomeOf(ranking, 0.05)).toMatchObject({ verdict: 'gin' });
  });

  test('names all that are within the threshold of the best', () => {
    const three = (last: number) => [
      standing('gin', 0.6),
      standing('flask', 0.58),
      standing('hybrid', last),
    ];
    expect(outcomeOf(three(0.55), 0.05).candidates).toEqual(['gin', 'flask', 'hybrid']);
    expect(outcomeOf(three(0.55 - 5e-10), 0.05).candidates).toEqual(['gin', 'flask', 'hybrid']);
    expect(outcomeOf(three(0.55 - 2e-9), 0.05).candidates).toEqual(['gin', 'flask']);
  });

  test('is the only one that is eligible, without a margin', () => {
    const ranking = [standing('hybrid', 0.2), standing('gin', 0.9, false)];
    expect(outcomeOf(ranking, 0.05)).toEqual({ verdict: 'hybrid', margin: null });
  });

  test('is none-fits where none is eligible', () => {
    expect(outcomeOf([standing('gin', 0.9, false)], 0.05)).toEqual({
      verdict: 'none-fits',
      margin: null,
    });
  });
});

test('byRank puts the eligible first, then the higher score, and keeps the order of ties', () => {
  const given = [
    standing('flask', 0.9, false),
    standing('gin', 0.5),
    standing('hybrid', 0.5 + 5e-10),
  ];
  expect(given.toSorted(byRank).map(({ candidate }) => candidate)).toEqual([
    'gin',
    'hybrid',
    'flask',
  ]);
  expect([standing('flask', 0.1), standing('gin', 0.1 + 2e-9)].toSorted(byRank)[0]?.candidate).toBe(
    'gin',
  );
  expect([standing('flask', 0.1), standing('gin', 0.9, false)].toSorted(byRank)[0]?.candidate).toBe(
    'flask',
  );
});
