import { expect, test } from 'vitest';
import { typedNumber } from './typed-number.ts';

test.each([
  [' 3500 ', '3500'],
  ['3,500', '3500'],
  ['1 234 567.5', '1234567.5'],
  ['３５００', '3500'],
  ['1,5', '1,5'],
  ['12,34,567', '12,34,567'],
  ['many', 'many'],
  ['', ''],
])('typedNumber(%j) is %j', (text, number) => {
  expect(typedNumber(text)).toBe(number);
});
