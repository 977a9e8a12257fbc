import { expect, test } from 'vitest';
import { csvRecords } from './csv-records.ts';

const cellsOf = (text: string) => [...csvRecords(text)].map(({ cells }) => cells);

test('csvRecords(text) keeps delimiters, line feeds and doubled quotes of quoted cells', () => {
  expect(cellsOf('a,"b, ""c""\nd",\n\n1,2,3')).toEqual([
    ['a', 'b, "c"\nd', ''],
    ['1', '2', '3'],
  ]);
});

test('csvRecords(text) counts the lines inside of quoted cells', () => {
  expect([...csvRecords('"a\n\nb"\nc')].map(({ line }) => line)).toEqual([1, 4]);
});

test('csvRecords(text) tells a quote that never ends', () => {
  expect([...csvRecords('a,"b\nc')]).toEqual([{ cells: ['a'], line: 1, closed: false }]);
});

test('csvRecords(text) drops cells past the 64th', () => {
  expect(cellsOf(','.repeat(1000))[0]).toHaveLength(64);
  expect(cellsOf('"",'.repeat(1000))[0]).toHaveLength(64);
});
