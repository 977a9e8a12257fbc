import { describe, expect, test } from 'vitest';
import { isQuantityId, optionsOf, type QuestionId } from '../questions/questions.ts';
import { assumptions } from '../testing/assumptions.ts';
import { evidence, situation } from '../testing/situations.ts';
import {
  exchanged,
  exchangeOf,
  figuresExchange,
  measuredUtilities,
  withoutSay,
} from './exchange.ts';

const basis = { evidence, assumptions };

test('exchanged(evidence) gives each framework the figure of the other', () => {
  const { flask, gin } = evidence.frameworkCpu;
  expect(exchanged(evidence)).toEqual({ ...evidence, frameworkCpu: { flask: gin, gin: flask } });
});

describe('figuresExchange(basis)', () => {
  test('holds for every combination of the answers that have a say, on both kinds of queue', () => {
    expect(figuresExchange(basis)).toEqual({
      checked: 2 * 6 * 3 * 4 * 3 * 4 * 4 * 4,
      broken: 0,
      example: [],
    });
  });

  test('would see figures that do not exchange', () => {
    // Gin's figure is read as half of what it is now and then, so that the two make other pairs.
    let reads = 0;
    const frameworkCpu = {
      flask: evidence.frameworkCpu.flask,
      get gin() {
        reads += 1;
        const middle = reads % 3 === 0 ? 0.1 : 0.2;
        return { low: middle, middle, high: middle };
      },
    };
    expect(
      figuresExchange({ ...basis, evidence: { ...evidence, frameworkCpu } }).broken,
    ).toBeGreaterThan(0);
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
  expect(measuredUtilities(situation({ 'peak-rate': '2000' }))).not.toEqual(
    measuredUtilities(situation()),
  );
});

test('exchangeOf(before, after) counts other verdicts, and apart those where something fitted', () => {
  const none = 4;
  expect(
    exchangeOf(Uint8Array.of(0, 1, none, none, 3), Uint8Array.of(0, 2, none, 1, none)),
  ).toEqual({ fitting: 3, changed: 3, changedWhereFitting: 2 });
});
