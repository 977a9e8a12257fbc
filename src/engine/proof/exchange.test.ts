import { describe, expect, test } from 'vitest';
import { isQuantityId, optionsOf, type QuestionId } from '../questions/questions.ts';
import { answersAt, spaceOf } from '../questions/space.ts';
import { assumptions } from '../testing/assumptions.ts';
import { evidence, ordinary, situation } from '../testing/situations.ts';
import {
  dataDecide,
  exchanged,
  exchangeOf,
  figuresExchange,
  measuredUtilities,
  withoutSay,
} from './exchange.ts';

const basis = { evidence, assumptions };

test('exchanged(evidence) gives each framework the figure of the other', () => {
  expect(exchanged(evidence)).toEqual({ ...evidence, frameworkCpu: { flask: 0.2, gin: 0.6 } });
});

describe('figuresExchange(basis)', () => {
  test('holds for every combination of the answers that have a say, on both kinds of queue', () => {
    expect(figuresExchange(basis)).toEqual({
      checked: 2 * 5 * 3 * 4 * 4 * 4,
      broken: 0,
      example: [],
    });
  });

  test('would see figures that do not exchange', () => {
    // Gin's figure is read as half of what it is, so that exchanging the two makes another pair.
    const figures = { flask: 0.6, gin: 0.2 };
    const crooked = {
      ...evidence,
      frameworkCpu: {
        ...figures,
        get gin() {
          return crookedly();
        },
      },
    };
    let reads = 0;
    const crookedly = () => ((reads += 1) % 3 === 0 ? 0.1 : 0.2);
    expect(figuresExchange({ ...basis, evidence: crooked }).broken).toBeGreaterThan(0);
  });
});

test('measuredUtilities depend on no answer to the questions without a say', () => {
  for (const [question, answer] of Object.entries(withoutSay)) {
    const options = optionsOf(question as QuestionId);
    expect(options).toContain(answer);
    expect(isQuantityId(question as QuestionId)).toBe(false);
    for (const option of options) {
      expect(measuredUtilities(situation({ [question]: option }))).toEqual(
        measuredUtilities(situation()),
      );
    }
  }
  expect(measuredUtilities(situation({ cores: '32' }))).not.toEqual(measuredUtilities(situation()));
});

test('exchangeOf(before, after) counts other verdicts, and apart those where something fitted', () => {
  const none = 4;
  expect(
    exchangeOf(Uint8Array.of(0, 1, none, none, 3), Uint8Array.of(0, 2, none, 1, none)),
  ).toEqual({ fitting: 3, changed: 3, changedWhereFitting: 2 });
});

test('dataDecide wants one in ten', () => {
  expect(dataDecide({ fitting: 50, changed: 5, changedWhereFitting: 0 })).toEqual({
    checked: 50,
    broken: 0,
    example: [],
  });
  expect(dataDecide({ fitting: 50, changed: 4, changedWhereFitting: 4 }).broken).toBe(1);
  expect(answersAt(spaceOf(ordinary), 0)).toEqual(ordinary);
});
