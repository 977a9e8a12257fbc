import { expect, test } from 'vitest';
import { localNumber } from './local-number.ts';
import { duration, plainNumber, scaledNumber } from './quantities.ts';

test.each([
  ['12', 12],
  [' 1,234.5 ', 1234.5],
  ['6.1e-05', 0.000061],
  ['1,23', 'not-a-number'],
  ['', 'not-a-number'],
  ['0x10', 'not-a-number'],
  ['NaN', 'not-a-number'],
  ['-1', 'out-of-range'],
  ['inf', 'out-of-range'],
  ['1e999', 'out-of-range'],
  ['1000000000000', 'out-of-range'],
  ['9'.repeat(5000), 'out-of-range'],
])('plainNumber(%j) is %j', (text, expected) => {
  expect(plainNumber(text)).toBe(expected);
});

test.each([
  ['999', 999],
  ['106k', 106_000],
  ['1.2k', 1200],
  ['3.5M', 3_500_000],
  ['2G', 2_000_000_000],
  ['9999G', 'out-of-range'],
  ['2T', 'not-a-number'],
])('scaledNumber(%j) is %j', (text, expected) => {
  expect(scaledNumber(text)).toBe(expected);
});

test.each([
  ['806.15us', 0.80615],
  ['322.676\u00b5s', 0.322676],
  ['322.676\u03bcs', 0.322676],
  ['322.676\u00c2\u00b5s', 0.322676],
  ['322.676\u252c\u2561s', 0.322676],
  ['322.676碌s', 0.322676],
  ['322.676祍', 0.322676],
  ['322.676?s', 0.322676],
  ['322.676\ufffds', 0.322676],
  ['7ns', 0.000007],
  ['2.55ms', 2.55],
  ['1,234 ms', 1234],
  ['3.02s', 3020],
  ['0.0254 secs', 25.4],
  ['0.856 seconds', 856],
  ['1.50m', 90_000],
  ['2h', 7_200_000],
  ['1h2m3.5s', 3_723_500],
  ['0.0254 secs.', 25.4],
  ['2.5 min', 150_000],
  ['2.0008 10 sec', 'not-a-number'],
  ['2.0008 s 10 sec', 'not-a-number'],
  ['5 秒', 'not-a-number'],
  ['5', 'not-a-number'],
  ['ms', 'not-a-number'],
  ['5 parsecs', 'not-a-number'],
  ['-nanus', 'not-a-number'],
  ['-5ms', 'out-of-range'],
  ['999999999h', 'out-of-range'],
])('duration(%j) is %j milliseconds', (text, expected) => {
  expect(duration(text)).toBe(expected);
});

test.each([
  ['35,288', 35_000, 35_288],
  ['35.288', 35_000, 35_288],
  ['35.288', 36, 35.288],
  ['26.989,34', 0, 26_989.34],
  ['26,989.34', 0, 26_989.34],
  ['1.234.567', 0, 1_234_567],
  ['26\u2019989.3', 0, 26_989.3],
  ['17.38', 0, 17.38],
  ['fast', 0, 'not-a-number'],
])('localNumber(%j, %i) is %j', (text, expected, number) => {
  expect(localNumber(text, expected)).toBe(number);
});
