import { describe, expect, test } from 'vitest';
import { type Space, spaceOf } from '../questions/space.ts';
import { ordinary } from '../testing/situations.ts';
import { type Verdict, verdictIds } from '../verdict/verdict.ts';
import { histogramOf, verdictsAreSpread } from './spread.ts';
import type { Survey } from './survey.ts';

test('histogramOf(verdicts) counts each', () => {
  expect(histogramOf(Uint8Array.of(0, 0, 1, 4))).toEqual({
    flask: 2,
    gin: 1,
    hybrid: 0,
    'too-close': 0,
    'none-fits': 1,
  });
});

describe('verdictsAreSpread(survey)', () => {
  // A hundred vectors in which something fits, out of 256.
  const { 'python-skill': _p, 'go-skill': _g, 'peak-rate': _r, cores: _c, ...fixed } = ordinary;
  const migrating = spaceOf(fixed);
  const counted = (counts: Partial<Record<Verdict, number>>, space: Space = migrating) => {
    const verdicts = verdictIds.flatMap((id, code) =>
      Array.from({ length: counts[id] ?? 0 }, () => code),
    );
    const none = Array.from({ length: space.size - verdicts.length }, () => 4);
    // Of a survey, only these are looked at.
    return verdictsAreSpread({
      space,
      verdicts: Uint8Array.from([...verdicts, ...none]),
    } as Survey);
  };

  test.each([
    { flask: 75, gin: 18, hybrid: 3, 'too-close': 4 },
    { flask: 21, gin: 75, hybrid: 3, 'too-close': 1 },
    { flask: 5, gin: 5, hybrid: 75, 'too-close': 15 },
  ])('holds at the edges: %j', (counts) => {
    expect(counted(counts)).toEqual({ checked: 12, broken: 0, example: [] });
  });

  test.each([
    [1, { flask: 76, gin: 17, hybrid: 3, 'too-close': 4 }],
    [1, { flask: 17, gin: 76, hybrid: 3, 'too-close': 4 }],
    [1, { flask: 17, gin: 3, hybrid: 76, 'too-close': 4 }],
    [1, { flask: 70, gin: 24, hybrid: 2, 'too-close': 4 }],
    [1, { flask: 70, gin: 11, hybrid: 3, 'too-close': 16 }],
    [2, { flask: 70, gin: 27, hybrid: 3 }],
    [3, { flask: 70, gin: 26, 'too-close': 4 }],
    [1, { flask: 74, hybrid: 16, 'too-close': 10 }],
  ])('is broken by %d with %j', (broken, counts) => {
    expect(counted(counts).broken).toBe(broken);
  });

  test('wants a hybrid somewhere by gradual migration alone', () => {
    const counts = { flask: 70, gin: 23, hybrid: 3, 'too-close': 4 };
    const libraries = spaceOf({ ...fixed, 'python-libraries': 'some-routes' });
    expect(counted(counts, libraries).broken).toBe(1);
  });
});
