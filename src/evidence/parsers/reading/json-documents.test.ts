import { expect, test } from 'vitest';
import { at, jsonDocuments } from './json-documents.ts';

test('jsonDocuments(text) finds objects between other lines, braces in strings or not', () => {
  const text = '$ load\n{"a": "}\\"{"}\nnoise {"b": 1}\n  {"c":\n[{}]}';
  expect([...jsonDocuments(text)]).toEqual([
    { text: '{"a": "}\\"{"}', line: 2, complete: true, depth: 1 },
    { text: '{"c":\n[{}]}', line: 4, complete: true, depth: 3 },
  ]);
});

test('jsonDocuments(text) tells an object without an end', () => {
  expect([...jsonDocuments('{"a": {')]).toEqual([
    { text: '{"a": {', line: 1, complete: false, depth: 2 },
  ]);
});

test('at(value, …path) reads own properties only', () => {
  expect(at({ a: { b: 1 } }, 'a', 'b')).toBe(1);
  expect(at({ a: 'text' }, 'a', 'length')).toBeUndefined();
  expect(at({}, 'constructor')).toBeUndefined();
  expect(at(null, 'a')).toBeUndefined();
});
