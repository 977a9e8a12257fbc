import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactNumber } from './exact-number.ts';
import { isQuantityId, numberLimits, type QuestionId, questions } from './questions.ts';
import { interpolated, positionOf, scaleOf } from './scale.ts';
import { anyNumber } from '../testing/situations.ts';

const quantities = questions.flatMap(({ id }) => (isQuantityId(id) ? [id] : []));

test('scaleOf(question) orders options by their numbers, and others as they are listed', () => {
  expect(scaleOf('cores')).toEqual(['2', '8', '32', 'pay-as-you-go']);
  expect(scaleOf('connections')).toEqual(['none', '10000', '100000']);
  expect(scaleOf('p99-target')).toEqual(['50', '100', '300', 'none']);
  expect(scaleOf('backend-wait')).toEqual(['5', '80', '250', '2000']);
  expect(scaleOf('deadline')).toEqual(['weeks', 'months', 'open']);
});

describe('positionOf(question, answer)', () => {
  test('is the index of an option on its scale', () => {
    for (const { id } of questions) {
      const options = scaleOf<QuestionId>(id);
      expect(options.map((option) => positionOf(id, option))).toEqual([...options.keys()]);
    }
  });

  test.each([
    ['peak-rate', '316.22776601683796', 0.5],
    ['peak-rate', '31622.776601683792', 2.5],
    ['peak-rate', '10', -1],
    ['peak-rate', '1000000', 4],
    ['cores', '4', 0.5],
    ['cores', '1', -0.5],
    ['cores', '64', 2.5],
    ['backend-wait', '4000', 3 + Math.log(2) / Math.log(8)],
    ['backend-wait', '0.0005', Math.log(0.001 / 5) / Math.log(16)],
    ['p99-target', '25', -1],
    ['p99-target', '200', 1 + Math.log(2) / Math.log(3)],
    ['connections', '31622.776601683792', 1.5],
    ['connections', '1000000', 3],
  ] as const)('puts %s=%s at %d by its logarithm', (question, answer, position) => {
    expect(positionOf(question, answer)).toBeCloseTo(position, 12);
  });

  test('puts no limit one step above the highest band, and no number above it', () => {
    expect(positionOf('p99-target', '900')).toBeCloseTo(3, 12);
    expect(positionOf('p99-target', '600000')).toBe(3);
    expect(positionOf('cores', '100')).toBeCloseTo(2 + Math.log(100 / 32) / Math.log(4), 12);
    expect(positionOf('cores', '1024')).toBe(3);
  });

  test('puts none at all one step below the lowest band, and no number below it', () => {
    expect(positionOf('connections', '1000')).toBeCloseTo(0, 12);
    expect(positionOf('connections', '3')).toBe(0);
    expect(positionOf('connections', '0')).toBe(0);
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
  const byTarget = { '50': 3, '100': 2, '300': 1, none: 0.25 };
  const byConnections = { none: 1, '10000': 3, '100000': 6 };

  test('is the table at the options, also when they are written as numbers', () => {
    expect(interpolated('peak-rate', '10000', byRate)).toBe(2.5);
    expect(interpolated('p99-target', 'none', byTarget)).toBe(0.25);
  });

  test('is linear in the logarithm between them', () => {
    expect(interpolated('peak-rate', '316.22776601683796', byRate)).toBeCloseTo(1.25, 12);
    expect(interpolated('peak-rate', '31622.776601683792', byRate)).toBeCloseTo(3.25, 12);
    expect(interpolated('p99-target', exactNumber(Math.sqrt(5000)), byTarget)).toBeCloseTo(2.5, 12);
    expect(interpolated('connections', '31622.776601683792', byConnections)).toBeCloseTo(4.5, 12);
  });

  test('is constant beyond them, and goes over into that of no target', () => {
    expect(interpolated('peak-rate', '0.001', byRate)).toBe(1);
    expect(interpolated('peak-rate', '10000000', byRate)).toBe(4);
    expect(interpolated('p99-target', '0.1', byTarget)).toBe(3);
    expect(interpolated('p99-target', exactNumber(300 * Math.sqrt(3)), byTarget)).toBeCloseTo(
      (1 + 0.25) / 2,
      12,
    );
    expect(interpolated('p99-target', '600000', byTarget)).toBe(0.25);
    expect(interpolated('connections', '0', byConnections)).toBe(1);
    expect(interpolated('connections', '5000000', byConnections)).toBe(6);
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
