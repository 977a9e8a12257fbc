import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactNumber } from './exact-number.ts';
import { isQuantityId, numberLimits, optionsOf, type QuestionId, questions } from './questions.ts';
import { interpolated, positionOf } from './scale.ts';
import { anyNumber } from '../testing/situations.ts';

const quantities = questions.flatMap(({ id }) => (isQuantityId(id) ? [id] : []));

describe('positionOf(question, answer)', () => {
  test('is the index of an option', () => {
    for (const { id } of questions) {
      const options = optionsOf<QuestionId>(id);
      expect(options.map((option) => positionOf(id, option))).toEqual([...options.keys()]);
    }
  });

  test.each([
    ['peak-rate', '316.22776601683796', 0.5],
    ['peak-rate', '31622.776601683792', 2.5],
    ['peak-rate', '10', -1],
    ['peak-rate', '1000000', 4],
    ['cores', '4', 0.5],
    ['cores', '512', 4],
    ['backend-wait', '500000', 5],
    ['backend-wait', '0.0005', Math.log(0.001 / 5) / Math.log(10)],
    ['p99-target', '4', -1],
    ['p99-target', '1000', 2 + Math.log(2) / Math.log(5)],
  ] as const)('puts %s=%s at %d by its logarithm', (question, answer, position) => {
    expect(positionOf(question, answer)).toBeCloseTo(position, 12);
  });

  test('puts no target above every target that is a number', () => {
    expect(positionOf('p99-target', '2500')).toBeCloseTo(3, 12);
    expect(positionOf('p99-target', '600000')).toBe(3);
  });

  test('takes a wait of 0 for a thousandth of a ms', () => {
    expect(positionOf('backend-wait', '0')).toBe(positionOf('backend-wait', '0.001'));
  });

  test('keeps the order of the numbers', () => {
    for (const id of quantities) {
      const { least, most } = numberLimits[id];
      const number = anyNumber(Math.max(least, 0.001), most);
      fc.assert(
        fc.property(number, number, (a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map(exactNumber);
          expect(positionOf(id, low ?? '0')).toBeLessThanOrEqual(positionOf(id, high ?? '0'));
        }),
      );
    }
  });
});

describe('interpolated(question, answer, table)', () => {
  const byRate = { '100': 1, '1000': 1.5, '10000': 2.5, '100000': 4 };
  const byTarget = { '20': 3, '100': 2, '500': 1, none: 0.25 };

  test('is the table at the options, also when they are written as numbers', () => {
    expect(interpolated('peak-rate', '10000', byRate)).toBe(2.5);
    expect(interpolated('p99-target', 'none', byTarget)).toBe(0.25);
  });

  test('is linear in the logarithm between them', () => {
    expect(interpolated('peak-rate', '316.22776601683796', byRate)).toBeCloseTo(1.25, 12);
    expect(interpolated('peak-rate', '31622.776601683792', byRate)).toBeCloseTo(3.25, 12);
    expect(interpolated('p99-target', exactNumber(Math.sqrt(2000)), byTarget)).toBeCloseTo(2.5, 12);
  });

  test('is constant beyond them, and goes over into that of no target', () => {
    expect(interpolated('peak-rate', '0.001', byRate)).toBe(1);
    expect(interpolated('peak-rate', '10000000', byRate)).toBe(4);
    expect(interpolated('p99-target', '0.1', byTarget)).toBe(3);
    expect(interpolated('p99-target', exactNumber(500 * Math.sqrt(5)), byTarget)).toBeCloseTo(
      (1 + 0.25) / 2,
      12,
    );
    expect(interpolated('p99-target', '600000', byTarget)).toBe(0.25);
  });

  test('never jumps', () => {
    const steepest = 1.5 / Math.log(10);
    fc.assert(
      fc.property(anyNumber(0.001, 1e7), fc.double({ min: 1, max: 1.01, noNaN: true }), (a, by) => {
        const [from, to] = [a, a * by].map((rate) =>
          interpolated('peak-rate', exactNumber(rate), byRate),
        );
        expect(Math.abs((to ?? 0) - (from ?? 0))).toBeLessThanOrEqual(
          steepest * Math.log(by) + 1e-12,
        );
      }),
    );
  });
});
