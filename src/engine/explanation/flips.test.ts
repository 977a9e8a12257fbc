import { describe, expect, test } from 'vitest';
import { changeTo, withChanges } from './changes.ts';
import { outcomeIn } from '../verdict/decide.ts';
import { flipsOf, singleFlips } from './flips.ts';
import { askedQuestions } from '../questions/answers.ts';
import { type Answers, optionsOf, type QuestionId, questions } from '../questions/questions.ts';
import { scaleOf } from '../questions/scale.ts';
import { assumptions } from '../testing/assumptions.ts';
import { evidence, situation, spread } from '../testing/situations.ts';

const options = (id: QuestionId): readonly string[] => optionsOf<QuestionId>(id);
const scale = (id: QuestionId): readonly string[] => scaleOf<QuestionId>(id);

describe('singleFlips(situation)', () => {
  test('are all changes of one answer that change the verdict, and no others', () => {
    for (const answers of spread(150)) {
      const given = { answers, evidence, assumptions };
      const verdict = outcomeIn(given).verdict;
      const expected = askedQuestions(answers).flatMap((id) =>
        options(id).flatMap((option) => {
          const changed = outcomeIn({ ...given, answers: { ...answers, [id]: option } as Answers });
          return changed.verdict === verdict ? [] : [`${id}=${option} ${changed.verdict}`];
        }),
      );
      const flips = singleFlips(given);
      const found = flips.map(
        ({ changes, verdict }) => `${changes[0]?.question}=${changes[0]?.to} ${verdict}`,
      );
      expect(found.toSorted()).toEqual(expected.toSorted());
    }
  });

  test('stand nearest first, by steps on the scale, then in the order of the questions', () => {
    for (const answers of spread(150)) {
      const flips = singleFlips({ answers, evidence, assumptions });
      const keys = flips.map(({ distance, changes }) => {
        const [change] = changes;
        if (!change) throw new Error('a flip changes an answer');
        const { question, from, to } = change;
        expect(distance).toBe(
          Math.abs(scale(question).indexOf(to) - scale(question).indexOf(from)),
        );
        expect(from).toBe(answers[question]);
        return distance * 100 + questions.findIndex(({ id }) => id === question);
      });
      expect(keys).toEqual(keys.toSorted((a, b) => a - b));
    }
  });

  test('count a step from an exact number by its logarithm', () => {
    const given = situation({ 'peak-rate': '3162.2776601683795', cores: '2' });
    const nearest = singleFlips(given).find(({ changes }) => changes[0]?.question === 'peak-rate');
    expect(nearest?.distance).toBeCloseTo(0.5, 12);
  });
});

describe('flipsOf(situation)', () => {
  test('are the single ones where there are any', () => {
    const flips = flipsOf(situation());
    expect(flips).toEqual({ answers: 1, flips: singleFlips(situation()) });
    expect(flips.flips.length).toBeGreaterThan(0);
  });

  test('are the nearest pairs where no single one does', () => {
    const given = situationWith(2);
    const { flips } = flipsOf(given);
    const { verdict } = outcomeIn(given);
    let nearest = Number.POSITIVE_INFINITY;
    const all: string[] = [];
    const asked = askedQuestions(given.answers);
    for (const [index, a] of asked.entries()) {
      for (const b of asked.slice(index + 1)) {
        for (const toA of optionsOf<QuestionId>(a)) {
          for (const toB of optionsOf<QuestionId>(b)) {
            const changes = [changeTo(given, a, toA), changeTo(given, b, toB)];
            if (outcomeIn(withChanges(given, changes)).verdict === verdict) continue;
            const distance = changes.reduce((sum, change) => sum + change.distance, 0);
            if (distance < nearest) all.length = 0;
            nearest = Math.min(nearest, distance);
            if (distance === nearest) all.push(`${a}=${toA} ${b}=${toB}`);
          }
        }
      }
    }
    expect(flips.every(({ distance }) => distance === nearest)).toBe(true);
    expect(
      flips.map(({ changes }) => changes.map(({ question, to }) => `${question}=${to}`).join(' ')),
    ).toEqual(all);
  });

  test('can be none within two answers', () => {
    const given = situationWith(null);
    expect(flipsOf(given)).toEqual({ answers: null, flips: [] });
  });
});

test('changeTo(situation, question, answer) knows where it comes from', () => {
  expect(changeTo(situation({ cores: '8' }), 'cores', 'pay-as-you-go')).toEqual({
    question: 'cores',
    from: '8',
    to: 'pay-as-you-go',
    distance: 2,
  });
  const { 'hot-routes': _routes, ...unsaid } = situation().answers;
  expect(changeTo({ ...situation(), answers: unsaid }, 'hot-routes', 'few')).toMatchObject({
    from: 'spread',
    distance: 1,
  });
});

/** The first situation whose verdict takes so many changed answers to change. */
function situationWith(answers: 2 | null) {
  for (const vector of spread(20_000)) {
    const given = { answers: vector, evidence, assumptions };
    if (singleFlips(given).length === 0 && flipsOf(given).answers === answers) return given;
  }
  throw new Error('there is no such situation');
}
