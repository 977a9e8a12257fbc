import { expect, test } from 'vitest';
import { at, jsonDocuments } from './json-documents.ts';

const all = () => true;
const documentsIn = (text: string, isOfInterest: (document: string) => boolean = all) =>
  [...jsonDocuments(text, isOfInterest)].map(({ text, line, complete, depth }) => ({
    text,
    line,
    complete,
    depth,
  }));

test('jsonDocuments(text) finds objects between other lines, braces in strings or not', () => {
  const text = '$ load\n{"a": "}\\"{"}\nnoise {"b": 1}\n  {"c":\n[{}]}';
  expect(documentsIn(text)).toEqual([
    { text: '{"a": "}\\"{"}', line: 2, complete: true, depth: 1 },
    { text: '{"b": 1}', line: 3, complete: true, depth: 1 },
    { text: '{"c":\n[{}]}', line: 4, complete: true, depth: 3 },
  ]);
});

test('jsonDocuments(text) passes over objects that are of no interest, and braces of programs', () => {
  const text = 'function load() {\n  go({"a": 1});\n}\n{"b": {"a": 2}}\n{"c": 3}';
  expect(documentsIn(text, (document) => document.includes('c'))).toMatchObject([
    { text: '{"c": 3}', line: 5 },
  ]);
});

test('jsonDocuments(text) tells an object without an end, up to the next one', () => {
  expect(documentsIn('{"a": {')).toEqual([{ text: '{"a": {', line: 1, complete: false, depth: 2 }]);
  expect(documentsIn('{"a": {\n{"b": 1}')).toMatchObject([
    { text: '{"a": {\n', line: 1, complete: false },
    { text: '{"b": 1}', line: 2, complete: true },
  ]);
});

test('at(value, …path) reads own properties only', () => {
  expect(at({ a: { b: 1 } }, 'a', 'b')).toBe(1);
  expect(at({ a: 'text' }, 'a', 'length')).toBeUndefined();
  expect(at({}, 'constructor')).toBeUndefined();
  expect(at(null, 'a')).toBeUndefined();
});
