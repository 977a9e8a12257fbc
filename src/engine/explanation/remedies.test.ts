import { describe, expect, test } from 'vitest';
import { withChanges } from './changes.ts';
import { decide, outcomeIn } from '../verdict/decide.ts';
import { exactNumber } from '../questions/exact-number.ts';
import {
  type Answer,
  type Answers,
  isQuantityId,
  type QuestionId,
} from '../questions/questions.ts';
import { scaleOf } from '../questions/scale.ts';
import { remediesOf } from './remedies.ts';
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
      'p99-target': '50',
    });
    expect(remediesOf(hopeless)).toEqual([]);
  });

  test('name the smallest change of each resource to two significant figures, nearest first', () => {
    // 100,000 × 0.3 ms ÷ 0.7 are 42.9 cores of Gin, and 280 of Flask.
    const given = situation({ 'peak-rate': '100000', 'existing-code': 'none' });
    const [rate, cores, ...rest] = remediesOf(given);
    expect(rest).toEqual([]);
    expect(cores).toEqual({
      change: {
        question: 'cores',
        from: '8',
        to: '43',
        distance: expect.closeTo(1 + Math.log(43 / 32) / Math.log(4), 12),
      },
      admits: ['gin'],
    });
    // Eight cores carry 18,667 requests/s.
    expect(rate?.change).toMatchObject({ question: 'peak-rate', to: '18000' });
    expect(rate?.admits).toEqual(['gin']);
  });

  test('name all that they let in', () => {
    const wait = remediesOf(situation({ 'backend-wait': '250', 'p99-target': '100' }));
    expect(wait.map(({ change }) => change.question)).toEqual(['backend-wait', 'p99-target']);
    expect(wait[0]?.change.to).toBe('99');
    expect(wait[0]?.admits).toEqual(['gin']);
    const close = situation({ 'backend-wait': '250', 'p99-target': '249' });
    const target = remediesOf(close).find(({ change }) => change.question === 'p99-target');
    expect(target?.change.to).toBe('260');
    expect(target?.admits).toEqual(['flask', 'gin', 'hybrid']);
  });

  test('reach every resource', () => {
    const team = { 'python-skill': 'none', 'go-skill': 'none', deadline: 'weeks' } as const;
    expect(remediesOf(situation(team)).map(({ change, admits }) => [change.to, admits])).toEqual([
      ['learning', ['flask']],
      ['learning', ['gin']],
      ['months', ['flask', 'gin', 'hybrid']],
    ]);
    for (const runtimes of ['python', 'go'] as const) {
      const one = situation({ runtimes, 'python-libraries': 'some-routes', 'peak-rate': '3200' });
      const found = remediesOf(one).map(({ change, admits }) => [
        change.question,
        change.to,
        admits,
      ]);
      expect(found).toContainEqual(['runtimes', 'both', ['hybrid']]);
      expect(found.flatMap(([question]) => question).filter((id) => id === 'runtimes')).toEqual([
        'runtimes',
      ]);
    }
  });

  test('change runtimes only to both', () => {
    const both = situation({ 'p99-target': '50', 'backend-wait': '5', workload: 'compute' });
    expect(remediesOf({ ...both, answers: { ...both.answers, 'peak-rate': '100000' } })).toSatisfy(
      (remedies: ReturnType<typeof remediesOf>) =>
        remedies.every(({ change }) => change.question !== 'runtimes'),
    );
  });

  test('fall back to no limit where no number is enough', () => {
    // 10,000,000 × 0.3 ms ÷ 0.7 are more cores than can be answered.
    const given = situation({ 'peak-rate': '10000000', 'existing-code': 'none' });
    const cores = remediesOf(given).find(({ change }) => change.question === 'cores');
    expect(cores).toMatchObject({ change: { to: 'pay-as-you-go' }, admits: ['flask', 'gin'] });
  });

  test('can start from numbers, and from a wait of next to nothing', () => {
    const given = situation({ 'peak-rate': '200000', cores: '9', 'backend-wait': '0' });
    const [rate, cores] = remediesOf(given);
    expect(cores?.change).toMatchObject({ from: '9', to: '86' });
    expect(rate?.change.to).toBe('20000');
  });

  test('let in whom they name, also a little harder, and nothing nearer does', () => {
    let remedies = 0;
    for (const answers of spread(150)) {
      const given = { answers, evidence, assumptions };
      for (const { change, admits } of remediesOf(given)) {
        remedies += 1;
        const after = withChanges(given, [change]);
        const { ranking } = decide(after.answers, evidence, assumptions);
        const eligible = ranking.filter(({ excluded }) => excluded.length === 0);
        expect(eligible.map(({ candidate }) => candidate).toSorted()).toEqual(admits.toSorted());
        expect(admits.length).toBeGreaterThan(0);
        expectTwoFigures(change);
        const nearer = withChanges(given, [{ ...change, to: justBefore(change, answers) }]);
        expect(outcomeIn(nearer).verdict).toBe('none-fits');
      }
    }
    expect(remedies).toBeGreaterThan(40);
  });
});

type Change = ReturnType<typeof remediesOf>[number]['change'];

function expectTwoFigures({ question, to }: Change) {
  if (!isQuantityId(question) || !Number.isFinite(Number(to))) return;
  expect(Number(Number(to).toPrecision(2))).toBe(Number(to));
}

/** The answer next to where a change leads, on the side that it comes from. */
function justBefore({ question, from, to }: Change, answers: Answers): Answer {
  if (!isQuantityId(question) || !Number.isFinite(Number(to))) {
    const scale: readonly Answer[] = scaleOf<QuestionId>(question);
    const at = scale.indexOf(to);
    return question === 'runtimes' ? answers.runtimes : (scale[at - 1] ?? to);
  }
  const value = Number(to);
  const later = Number(from) < value;
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  const before = later ? value - step : value + step;
  const beyond = later ? before <= Number(from) : before >= Number(from);
  return beyond ? from : exactNumber(Number(before.toPrecision(3)));
}
