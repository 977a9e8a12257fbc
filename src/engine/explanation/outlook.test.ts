import { describe, expect, test } from 'vitest';
import { outcomeIn } from '../verdict/decide.ts';
import { exactUpTo, outlookOf, sampleSize } from './outlook.ts';
import type { QuestionId } from '../questions/questions.ts';
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

  test('asks what hangs on another answer apart from it', () => {
    const { 'existing-code': _existing, 'hot-routes': _routes, ...rest } = ordinary;
    const { settling, combinations } = outlookOf(rest, basis);
    expect(combinations).toBe(8);
    const of = (question: QuestionId) =>
      settling.find((each) => each.question === question)?.share ?? 0;
    const verdicts = Array.from(
      { length: 8 },
      (_, index) => outcomeIn({ answers: answersAt(spaceOf(rest), index), ...basis }).verdict,
    );
    const groups = (indices: readonly (readonly number[])[]) =>
      indices.reduce((sum, group) => sum + most(group.map((index) => verdicts[index])), 0) / 8;
    // none, python few, python spread, rewrite few, rewrite spread, go, both few, both spread
    expect(of('existing-code')).toBe(groups([[0], [1, 2], [3, 4], [5], [6, 7]]));
    expect(of('hot-routes')).toBe(
      groups([
        [0, 5],
        [1, 3, 6],
        [2, 4, 7],
      ]),
    );
    const fixed = outlookOf({ ...rest, 'existing-code': 'go' }, basis);
    expect(fixed.settling).toEqual([]);
  });

  test('tries a fixed sample where there are too many combinations, and comes close', () => {
    const { 'hot-routes': _routes, ...rest } = ordinary;
    const { 'python-skill': _p, 'go-skill': _g, 'peak-rate': _r, cores: _c, ...others } = rest;
    const { 'p99-target': _t, 'backend-wait': _w, connections: _n, ...known } = others;
    const some = outlookOf(known, basis);
    expect(some.combinations).toBeGreaterThan(exactUpTo);
    expect(some).toMatchObject({ method: 'sample', tried: sampleSize });
    expect(outlookOf(known, basis)).toEqual(some);
    const space = spaceOf(known);
    let fits = 0;
    for (let index = 0; index < space.size; index += 1) {
      const { verdict } = outcomeIn({ answers: answersAt(space, index), ...basis });
      if (verdict !== 'none-fits') fits += 1;
    }
    const none = some.verdicts.find(({ verdict }) => verdict === 'none-fits');
    expect(none?.share).toBeCloseTo(1 - fits / space.size, 1);
  });

  test('can sample with every question open', () => {
    expect(outlookOf({}, basis)).toMatchObject({ combinations: 15_925_248, tried: sampleSize });
  });
});

/** How often the most frequent of a list stands in it. */
function most(list: readonly unknown[]): number {
  return Math.max(...list.map((one) => list.filter((other) => other === one).length));
}
