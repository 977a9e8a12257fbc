import { expect, test } from 'vitest';
import {
  agreementCounts,
  compared,
  guessedAnswers,
  handlerFigures,
  inRange,
  tunedToDecisions,
} from './reality.ts';

test('the model agrees with as many real decisions as the page says', () => {
  const { byChoice, all } = agreementCounts;
  expect(all).toEqual({ agree: 16.5, of: 26 });
  expect(byChoice).toMatchObject({
    flask: { all: { agree: 7, of: 7 } },
    gin: { all: { agree: 6, of: 12 } },
    hybrid: { all: { agree: 3.5, of: 7 } },
  });
  for (const { all: whole, expressible } of Object.values(byChoice)) {
    expect(expressible.of).toBeLessThan(whole.of);
    expect(expressible.agree).toBeLessThanOrEqual(whole.agree);
  }
});

test('every decision stands on the page once, the disagreements with who is more convincing', () => {
  expect(new Set(compared.map(({ real }) => real.id)).size).toBe(compared.length);
  for (const { real, agreement } of compared) {
    expect([real.id, real.dissent !== null]).toEqual([real.id, agreement === 0]);
  }
});

test('no assumed handler lies below what was measured of it', () => {
  expect(handlerFigures.length).toBeGreaterThan(0);
  for (const { place, assumed, range, measured } of handlerFigures) {
    expect([place, assumed >= measured * 0.995, measured <= range[1]]).toEqual([place, true, true]);
  }
});

test('the page says on how much its counts rest', () => {
  expect(inRange.of).toBeGreaterThan(0);
  expect(tunedToDecisions.tuned).toBeGreaterThan(0);
  expect(tunedToDecisions.tuned).toBeLessThan(tunedToDecisions.of);
  expect(guessedAnswers.guessed).toBeLessThan(guessedAnswers.of);
});
