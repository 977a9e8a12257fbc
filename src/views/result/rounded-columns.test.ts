import { describe, expect, test } from 'vitest';
import { roundedColumns } from './rounded-columns.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const written = (columns: readonly (readonly number[])[]) =>
  columns.map((column) => column.map((value) => value.toFixed(2)));

describe('roundedColumns(columns, step)', () => {
  test('moves what rounding moved most, so that the column adds up', () => {
    expect(
      written(
        roundedColumns(
          [
            [0.334, 0.334, 0.332],
            [1, 2, 3],
          ],
          0.01,
        ),
      ),
    ).toEqual([
      ['0.34', '0.33', '0.33'],
      ['1.00', '2.00', '3.00'],
    ]);
    expect(
      written(
        roundedColumns(
          [
            [0.336, 0.337, 0.337],
            [1, 2, 3],
          ],
          0.01,
        ),
      ),
    ).toEqual([
      ['0.33', '0.34', '0.34'],
      ['1.00', '2.00', '3.00'],
    ]);
  });

  test('leaves rows that are alike in all columns alike', () => {
    const rounded = roundedColumns(
      [
        [0.334, 0.334, 0.332],
        [0.334, 0.1, 0.2],
      ],
      0.01,
    );
    expect(rounded[0]?.[0]).toBe(rounded[1]?.[0]);
  });

  test('adds up to the rounded sum, each number within a step of itself', () => {
    for (let k = 1; k < 500; k += 1) {
      const columns = [0, 1, 2].map((column) =>
        [2, 3, 5, 7, 11, 13].map((prime) => (Math.sqrt(prime + column) * k) % 1),
      );
      roundedColumns(columns, 0.01).forEach((rounded, index) => {
        const column = columns[index] ?? [];
        expect(sum(rounded)).toBeCloseTo(Math.round(sum(column) * 100) / 100, 9);
        rounded.forEach((value, row) => {
          expect(Math.abs(value - (column[row] ?? Number.NaN))).toBeLessThan(0.015 + 1e-9);
        });
      });
    }
  });
});
