import { describe, expect, test } from 'vitest';
import { outcomeIn } from '../verdict/decide.ts';
import { exactUpTo, outlookOf, sampleSize } from './outlook.ts';
import { answersAt, spaceOf } from '../questions/space.ts';
import { assumptions } from '../testing/assumptions.ts';
import { evidence, ordinary, situation } from '../testing/situations.ts';

const basis = { evidence, assumptions };

describe('outlookOf(answers, basis)', () => {
  test('is the verdict itself when nothing is open', () => {
    expect(outlookOf(ordinary, basis)).toEqual({
      method: 'exact',
      combinations: 1,
      tried: 1,
      verdicts: [{ verdict: outcomeIn(situation()).verdict, share: 1 }],
      settling: [],
    });
  });

  test('counts every combination, and what each open question would settle', () => {
    const { cores: _cores, 'go-skill': _skill, ...rest } = ordinary;
    const space = spaceOf(rest);
    const verdicts = Array.from(
      { length: 16 },
      (_, index) => outcomeIn({ answers: answersAt(space, index), ...basis }).verdict,
    );
    const most = (list: readonly string[]) =>
      Math.max(...list.map((one) => list.filter((other) => other === one).length));
    const quarters = (of: (index: number) => number) =>
      [0, 1, 2, 3]
        .map((option) => most(verdicts.filter((_, index) => of(index) === option)))
        .reduce((sum, count) => sum + count, 0) / 16;

    const outlook = outlookOf(rest, basis);
    expect(outlook).toMatchObject({ method: 'exact', combinations: 16, tried: 16 });
    for (const { verdict, share } of outlook.verdicts) {
      expect(share).toBe(verdicts.filter((one) => one === verdict).length / 16);
    }
    expect(outlook.verdicts.reduce((sum, { share }) => sum + share, 0)).toBe(1);
    const settling = Object.fromEntries(
      outlook.settling.map(({ question, share }) => [question, share]),
    );
    expect(settling).toEqual({
      'go-skill': quarters((index) => Math.floor(index / 4)),
      cores: quarters((index) => index % 4),
    });
  });

  test('puts first what is most frequent and what settles most', () => {
    const { cores: _cores, deadline: _deadline, 'go-skill': _skill, ...rest } = ordinary;
    const { verdicts, settling } = outlookOf(rest, basis);
    expect(verdicts.length).toBeGreaterThan(1);
    for (const list of [verdicts, settling]) {
      const shares = list.map(({ share }) => share);
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    }
  });

  test('tries a fixed sample where there are too many combinations, and comes close', () => {
    const some = outlookOf({ workload: 'crud', runtimes: 'several', cores: '8' }, basis);
    expect(some.combinations).toBeGreaterThan(exactUpTo);
    expect(some).toMatchObject({ method: 'sample', tried: sampleSize });
    expect(outlookOf({ workload: 'crud', runtimes: 'several', cores: '8' }, basis)).toEqual(some);
    const space = spaceOf({ workload: 'crud', runtimes: 'several', cores: '8' });
    let fits = 0;
    for (let index = 0; index < space.size; index += 1) {
      const { verdict } = outcomeIn({ answers: answersAt(space, index), ...basis });
      if (verdict !== 'none-fits') fits += 1;
    }
    const none = some.verdicts.find(({ verdict }) => verdict === 'none-fits');
    expect(none?.share).toBeCloseTo(1 - fits / space.size, 1);
  });
});
