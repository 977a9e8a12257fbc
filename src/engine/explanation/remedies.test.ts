import { describe, expect, test } from 'vitest';
import { withChanges } from './changes.ts';
import { decide, outcomeIn } from '../verdict/decide.ts';
import { exactNumber } from '../questions/exact-number.ts';
import { isQuantityId, numberLimits, optionsOf, type QuestionId } from '../questions/questions.ts';
import { remediesOf } from './remedies.ts';
import { resources } from './resources.ts';
import { assumptions } from '../testing/assumptions.ts';
import { evidence, situation, spread } from '../testing/situations.ts';

describe('remediesOf(situation)', () => {
  test('are none where something fits', () => {
    expect(remediesOf(situation())).toEqual([]);
  });

  test('are none where no single change is enough', () => {
    const hopeless = situation({
      'python-skill': 'none',
      'go-skill': 'none',
      deadline: 'weeks',
      'p99-target': '20',
    });
    expect(remediesOf(hopeless)).toEqual([]);
  });

  test('name the smallest change of each resource, nearest first', () => {
    // 100,000 × 0.32 ms ÷ 0.7 are 45.7 cores of Gin, and 200 of Flask.
    const given = situation({ 'peak-rate': '100000', 'existing-code': 'none' });
    const [rate, cores, ...rest] = remediesOf(given);
    expect(rest).toEqual([]);
    expect(cores).toEqual({
      change: {
        question: 'cores',
        from: '8',
        to: '46',
        distance: expect.closeTo(1 + Math.log(46 / 32) / Math.log(4), 12),
      },
      admits: ['gin'],
    });
    expect(rate?.change.question).toBe('peak-rate');
    expect(Number(rate?.change.to)).toBeCloseTo((8 * 0.7) / 0.00032, 6);
    expect(rate?.admits).toEqual(['gin']);
  });

  test('reach every resource', () => {
    const team = { 'python-skill': 'none', 'go-skill': 'none', deadline: 'weeks' } as const;
    expect(remediesOf(situation(team)).map(({ change, admits }) => [change.to, admits])).toEqual([
      ['learning', ['flask']],
      ['learning', ['gin']],
      ['months', ['flask', 'gin']],
    ]);
    const wait = remediesOf(situation({ 'backend-wait': '500', 'p99-target': '100' }));
    expect(wait.map(({ change }) => change.question)).toEqual(['backend-wait', 'p99-target']);
    const runtimes = situation({
      runtimes: 'one',
      'python-libraries': 'some-routes',
      'peak-rate': '6000',
    });
    expect(
      remediesOf(runtimes).map(({ change, admits }) => [change.question, admits]),
    ).toContainEqual(['runtimes', ['hybrid']]);
  });

  test('can start from numbers, and from a wait of next to nothing', () => {
    const given = situation({ 'peak-rate': '200000', cores: '9', 'backend-wait': '0' });
    const [rate, cores] = remediesOf(given);
    expect(cores?.change).toMatchObject({ from: '9', to: '92' });
    expect(Number(rate?.change.to)).toBeCloseTo((9 * 0.7) / 0.00032, 6);
  });

  test('let a candidate in, and nothing nearer does', () => {
    let remedies = 0;
    for (const answers of spread(100)) {
      const given = { answers, evidence, assumptions };
      for (const { change, admits } of remediesOf(given)) {
        remedies += 1;
        const after = withChanges(given, [change]);
        const { ranking } = decide(after.answers, evidence, assumptions);
        expect(
          ranking.flatMap(({ candidate, excluded }) => (excluded.length > 0 ? [] : candidate)),
        ).toEqual(expect.arrayContaining([...admits]));
        expect(admits.length).toBeGreaterThan(0);
        const before = withChanges(given, [{ ...change, to: justBefore(change) }]);
        expect(outcomeIn(before).verdict).toBe('none-fits');
      }
    }
    expect(remedies).toBeGreaterThan(40);
  });
});

/** The answer next to where a change leads, on the side that it comes from. */
function justBefore({ question, to }: ReturnType<typeof remediesOf>[number]['change']) {
  if (!isQuantityId(question)) {
    const options = optionsOf<QuestionId>(question);
    return options[options.findIndex((option) => option === to) - 1] ?? to;
  }
  const value = Number(to);
  if (numberLimits[question].whole) return exactNumber(value - 1);
  const later = resources[question] === 'later';
  return exactNumber(value * (later ? 1 - 1e-14 : 1 + 1e-14));
}
