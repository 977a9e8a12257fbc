import { expect, test } from 'vitest';
import { entryAt } from './entry-at.ts';

test('entryAt(list, index) gives the entry, even one that is undefined', () => {
  expect(entryAt(['a', 'b'], 1)).toBe('b');
  expect(entryAt([undefined], 0)).toBeUndefined();
});

test.each([-1, 2, 0.5])('entryAt(list, %d) throws where there is none', (index) => {
  expect(() => entryAt(['a', 'b'], index)).toThrow(
    new RangeError(`there is no entry ${index} in a list of 2`),
  );
});
