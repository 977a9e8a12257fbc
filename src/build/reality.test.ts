import { expect, test } from 'vitest';
import { agreementCounts, compared, handlerFigures, inRange, tunedToDecisions } from './reality.ts';

test('the model agrees with as many real decisions as the page says', () => {
  expect(agreementCounts).toEqual({
    agree: 18,
    of: 26,
    byChoice: {
      flask: { agree: 7, of: 7 },
      gin: { agree: 6, of: 12 },
      hybrid: { agree: 5, of: 7 },
    },
  });
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
  expect(tunedToDecisions).toBeGreaterThan(0);
});
