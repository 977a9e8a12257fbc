import { expect, test } from 'vitest';
import { lateLoads, type Loaders } from './late-loads.ts';

interface Things {
  readonly thing: string;
  readonly other: string;
}

/** A loader that fails as often as it is told to, and counts how often it is asked. */
function failing(times: number) {
  const loader = async () => {
    loader.asked += 1;
    if (loader.asked <= times) throw new Error('cannot be had');
    return 'here';
  };
  loader.asked = 0;
  return loader;
}

test('what is asked for by many is loaded once', async () => {
  const thing = failing(0);
  const { load, here } = lateLoads<Pick<Things, 'thing'>>(thing);
  expect(await Promise.all([load('thing'), load('thing')])).toEqual(['here', 'here']);
  expect(await load('thing')).toBe('here');
  expect([thing.asked, here.thing]).toEqual([1, 'here']);
});

test('a failure is kept until the next try, which may succeed', async () => {
  const loaders: Loaders<Things> = { thing: failing(1), other: failing(0) };
  const late = lateLoads<Things>((id) => loaders[id]());
  expect(await late.load('thing')).toBeUndefined();
  expect([...late.failed]).toEqual(['thing']);
  await late.load('other');
  expect(late.failed.has('thing')).toBe(true);
  expect(await late.want('thing')).toBeUndefined();
  expect(await late.want('other')).toBe('here');
  const again = late.load('thing');
  expect(late.failed.has('thing')).toBe(false);
  expect(await again).toBe('here');
  expect(late.failed.size).toBe(0);
});
